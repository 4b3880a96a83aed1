-- Organisations and the people in them. Names and addresses of people stand in better-auth's tables.
create table organisations (
  id uuid primary key,
  kind text not null check (kind in ('operator', 'brand', 'agent')),
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null
);
-- One operator runs an installation.
create unique index organisations_one_operator on organisations (kind) where kind = 'operator';
call ts_guard('organisations');

create table members (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  user_id text not null,
  role text not null check (role in ('admin', 'reviewer', 'submitter', 'auditor', 'read_only')),
  created_at timestamptz not null,
  removed_at timestamptz
);
create unique index members_once on members (organisation_id, user_id) where removed_at is null;
create index members_by_user on members (user_id);
call ts_guard('members');

create table invitations (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  email text not null,
  role text not null check (role in ('admin', 'reviewer', 'submitter', 'auditor', 'read_only')),
  token_hash text not null unique,
  invited_by uuid references members (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);
create index invitations_by_organisation on invitations (organisation_id);
call ts_guard('invitations');

-- The key itself is shown once and kept nowhere: this is its SHA-256.
create table api_keys (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  marketplace_id text,
  name text not null,
  prefix text not null,
  hash text not null unique,
  scopes text[] not null,
  created_by uuid references members (id),
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_keys_by_organisation on api_keys (organisation_id);
call ts_guard('api_keys');

-- A brand lets an agent act for it.
create table authorisations (
  id uuid primary key,
  brand_id uuid not null references organisations (id),
  agent_id uuid not null references organisations (id),
  actions text[] not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  state text not null check (state in ('pending', 'active', 'suspended', 'revoked')),
  created_at timestamptz not null
);
create index authorisations_by_agent on authorisations (agent_id);
create index authorisations_by_brand on authorisations (brand_id);
call ts_guard('authorisations');

-- Who the operator is: the scope of touchstone_operator holds for that organisation alone.
create policy operator_itself on organisations for select to touchstone_operator
  using (kind = 'operator' or (select ts_organisation()) is not null);
create function ts_operator() returns boolean language sql stable as
  $$ select exists (select from organisations where id = ts_organisation() and kind = 'operator') $$;

-- The brands for which the organisation in scope may act: itself, and those that authorised it.
create function ts_brands() returns setof uuid language sql stable as $$
  select ts_organisation()
  union all
  select brand_id from authorisations
  where agent_id = ts_organisation() and state = 'active'
    and valid_from <= ts_now() and (valid_to is null or valid_to > ts_now())
$$;

create policy operator_adds on organisations for insert to touchstone_operator
  with check ((select ts_operator()) and kind <> 'operator');
create policy operator_names on organisations for update to touchstone_operator
  using ((select ts_operator()));
create policy brand_side on organisations for select to touchstone_brand
  using (
    id in (select ts_brands())
    or id in (select agent_id from authorisations where brand_id = (select ts_organisation()))
  );
create policy auth_reads on organisations to touchstone_auth using (true) with check (true);
grant select, insert, update on organisations to touchstone_operator;
grant select on organisations to touchstone_brand;
grant select, insert on organisations to touchstone_auth;

create policy own on authorisations for select to touchstone_brand
  using (brand_id = (select ts_organisation()) or agent_id = (select ts_organisation()));
create policy brand_gives on authorisations for insert to touchstone_brand
  with check (brand_id = (select ts_organisation()));
create policy brand_changes on authorisations for update to touchstone_brand
  using (brand_id = (select ts_organisation()));
create policy operator on authorisations to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
create policy auth on authorisations for select to touchstone_auth using (true);
grant select, insert, update on authorisations to touchstone_brand, touchstone_operator;
grant select on authorisations to touchstone_auth;

-- Each organisation sees its own people, invitations and keys; the operator sees who is in a brand.
create policy own on members for select to touchstone_brand
  using (organisation_id = (select ts_organisation()));
create policy own_writes on members for update to touchstone_brand
  using (organisation_id = (select ts_organisation()));
create policy operator on members to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
create policy auth on members to touchstone_auth using (true) with check (true);
grant select, update on members to touchstone_brand;
grant select, insert, update on members to touchstone_operator, touchstone_auth;

create policy own on invitations to touchstone_brand
  using (organisation_id = (select ts_organisation()))
  with check (organisation_id = (select ts_organisation()));
create policy operator on invitations to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
create policy auth on invitations to touchstone_auth using (true) with check (true);
grant select, insert, update on invitations to touchstone_brand, touchstone_operator, touchstone_auth;

create policy own on api_keys to touchstone_brand
  using (organisation_id = (select ts_organisation()))
  with check (organisation_id = (select ts_organisation()) and marketplace_id is null);
create policy operator on api_keys to touchstone_operator
  using ((select ts_operator()) and organisation_id = (select ts_organisation()))
  with check ((select ts_operator()) and organisation_id = (select ts_organisation()));
create policy auth on api_keys to touchstone_auth using (true) with check (true);
grant select, insert, update on api_keys to touchstone_brand, touchstone_operator, touchstone_auth;
