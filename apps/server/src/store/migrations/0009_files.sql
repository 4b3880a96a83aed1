-- Who uploaded what. The bytes are in the object store under `key`; two owners may have uploaded the same.
create table files (
  key text not null,
  organisation_id uuid references organisations (id),
  marketplace_id text references marketplaces (id),
  seller_id text,
  media text not null,
  size bigint not null,
  width int,
  height int,
  created_at timestamptz not null,
  -- An organisation's, or a seller's.
  check ((organisation_id is null) = (seller_id is not null)),
  check ((marketplace_id is null) = (seller_id is null)),
  unique nulls not distinct (key, organisation_id, marketplace_id, seller_id)
);
create index files_by_seller on files (marketplace_id, seller_id, created_at) where seller_id is not null;
call ts_guard('files');

create policy operator on files to touchstone_operator
  using ((select ts_operator()))
  with check ((select ts_operator()) and organisation_id = (select ts_organisation()));
-- What an agent uploaded for a brand's right, the brand sees too.
create policy brand_side on files for select to touchstone_brand
  using (organisation_id = (select ts_organisation())
    or exists (select from rights r where files.key = any (r.images)));
create policy brand_adds on files for insert to touchstone_brand
  with check (organisation_id = (select ts_organisation()));
create policy seller_own on files to touchstone_seller
  using (marketplace_id = (select ts_scope('marketplace'))
    and seller_id = (select ts_scope('seller')))
  with check (marketplace_id = (select ts_scope('marketplace'))
    and seller_id = (select ts_scope('seller')));
create policy casework on files for select to touchstone_casework
  using (marketplace_id = (select ts_scope('marketplace')));
grant select, insert on files to touchstone_operator, touchstone_brand, touchstone_seller;
grant select on files to touchstone_casework;
