-- What Touchstone knows of a brand beyond its organisation.
create table brands (
  id uuid primary key references organisations (id),
  -- The name under which rights and findings speak of it.
  name text not null unique check (length(name) between 1 and 512),
  account_manager_id uuid references members (id),
  identity_state text not null default 'waiting'
    check (identity_state in ('waiting', 'confirmed', 'refused')),
  identity_note text,
  identity_checked_by uuid references members (id),
  identity_checked_at timestamptz,
  authorised_sellers jsonb not null default '[]',
  reference_prices jsonb not null default '[]',
  created_at timestamptz not null,
  updated_at timestamptz not null
);
call ts_guard('brands');
create policy own on brands for select to touchstone_brand using (id in (select ts_brands()));
create policy own_profile on brands for update to touchstone_brand
  using (id in (select ts_brands()));
create policy operator on brands to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
create policy auth on brands for select to touchstone_auth using (true);
grant select on brands to touchstone_brand, touchstone_auth;
grant update (authorised_sellers, reference_prices, updated_at) on brands to touchstone_brand;
grant select, insert, update on brands to touchstone_operator;

create table rights (
  id uuid primary key,
  brand_id uuid not null references brands (id),
  kind text not null,
  text text,
  aliases text[] not null default '{}',
  -- Reference pictures, as keys of the object store.
  images text[] not null default '{}',
  nice_classes int[] not null default '{}',
  nice_edition text,
  -- Of photographs: everybody who sells the goods may use them.
  licensed boolean not null default false,
  territories text[] not null default '{}',
  number text,
  office text,
  holder text,
  filed_on date,
  registered_on date,
  expires_on date,
  state text not null check (state in (
    'draft', 'submitted', 'in_review', 'needs_info', 'verified', 'rejected', 'expiring',
    'expired', 'renewed', 'disputed', 'transferred', 'withdrawn')),
  -- What of the stored listings it would touch, counted before it went live.
  estimate jsonb,
  version int not null,
  created_by uuid references members (id),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  verified_at timestamptz
);
create index rights_by_brand on rights (brand_id);
create index rights_by_state on rights (state);
call ts_guard('rights');
create policy own on rights to touchstone_brand
  using (brand_id in (select ts_brands())) with check (brand_id in (select ts_brands()));
create policy operator on rights to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert, update on rights to touchstone_brand, touchstone_operator;
-- The brand proposes, the operator verifies: this holds whatever a program says.
create function ts_brand_cannot_verify() returns trigger language plpgsql as $$
begin
  if current_user = 'touchstone_brand' and new.state in ('verified', 'in_review', 'rejected', 'needs_info')
     and (tg_op = 'INSERT' or old.state is distinct from new.state) then
    raise exception 'a brand cannot move its own right to %', new.state
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger brand_cannot_verify before insert or update on rights
  for each row execute function ts_brand_cannot_verify();

create table right_events (
  right_id uuid not null references rights (id),
  seq int not null,
  brand_id uuid not null,
  type text not null,
  at timestamptz not null,
  actor_id text,
  data jsonb not null,
  primary key (right_id, seq)
);
call ts_guard('right_events');
create policy own_reads on right_events for select to touchstone_brand
  using (brand_id in (select ts_brands()));
create policy own_adds on right_events for insert to touchstone_brand
  with check (brand_id in (select ts_brands()));
create policy operator on right_events to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert on right_events to touchstone_brand, touchstone_operator;

-- Which disguises of a word mark are looked for, by what clean titles were taken for it. It holds for the words
-- it was measured of: of other words nothing but plain forms is looked for until they are measured.
create table right_budgets (
  right_id uuid primary key references rights (id),
  brand_id uuid not null references brands (id),
  text text not null,
  aliases text[] not null,
  -- Names engine and background; what another one measured is measured again.
  measured_by text not null,
  measured_at timestamptz not null,
  switched_off text[] not null,
  -- What was found, with invented titles as samples: no listing of any marketplace stands in it.
  body jsonb not null,
  -- One more with each measuring.
  revision int not null
);
call ts_guard('right_budgets');
create policy own on right_budgets for select to touchstone_brand
  using (brand_id in (select ts_brands()));
create policy operator on right_budgets for select to touchstone_operator
  using ((select ts_operator()));
grant select on right_budgets to touchstone_brand, touchstone_operator;

-- Which compiled rights are the newest: every change that screening must see adds one.
create table rights_version (
  singleton boolean primary key default true check (singleton),
  version bigint not null
);
insert into rights_version (version) values (1);
call ts_guard('rights_version');
create policy everyone on rights_version to touchstone_brand, touchstone_operator
  using (true) with check (true);
grant select, update on rights_version to touchstone_brand, touchstone_operator;

-- Stored listings matched against a right that came later.
create table rematches (
  id uuid primary key,
  right_id uuid not null references rights (id),
  brand_id uuid not null references brands (id),
  state text not null check (state in ('waiting', 'running', 'done', 'cancelled')),
  total int not null default 0,
  done int not null default 0,
  found int not null default 0,
  cursor_marketplace text not null default '',
  cursor_listing text not null default '',
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  lease_until timestamptz
);
create index rematches_open on rematches (created_at) where state in ('waiting', 'running');
create index rematches_by_right on rematches (right_id);
call ts_guard('rematches');
create policy own on rematches for select to touchstone_brand
  using (brand_id in (select ts_brands()));
create policy operator on rematches to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select on rematches to touchstone_brand;
grant select, insert, update on rematches to touchstone_operator;

-- The good-faith declaration, signed once per sitting; its text and version are kept.
create table declarations (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  member_id uuid not null references members (id),
  kind text not null check (kind in ('good_faith', 'good_faith_copyright')),
  text_version text not null,
  text text not null,
  signed_at timestamptz not null,
  expires_at timestamptz not null
);
call ts_guard('declarations');
create policy own on declarations to touchstone_brand
  using (organisation_id = (select ts_organisation()))
  with check (organisation_id = (select ts_organisation()));
create policy operator on declarations for select to touchstone_operator
  using ((select ts_operator()));
grant select, insert on declarations to touchstone_brand;
grant select on declarations to touchstone_operator;
