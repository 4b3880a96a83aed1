-- Notices of people without an account (DSA Art. 16), what they send with them, and what scanners say of files.

-- Whoever writes into the public form: one notice, known by its id alone.
do $$
begin
  begin
    create role touchstone_public nologin;
  exception
    -- Roles belong to the whole cluster: another database, or another start, may have made it.
    when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role(current_user, 'touchstone_public',
    case when current_setting('server_version_num')::int < 160000 then 'MEMBER' else 'SET' end) then
    grant touchstone_public to current_user;
  end if;
end $$;
grant usage on schema public to touchstone_public;

create policy anyone on marketplaces for select to touchstone_public using (true);
grant select (id, name) on marketplaces to touchstone_public;

create table public_notices (
  id uuid primary key,
  state text not null check (state in (
    'draft', 'unconfirmed', 'submitted', 'clarification_required', 'put_to_brand', 'with_legal',
    'decided', 'withdrawn')),
  version int not null default 1,
  marketplace_id text references marketplaces (id),
  right_kind text,
  right_number text,
  right_office text,
  work text,
  reason_code text,
  -- [{ url, listing }]
  items jsonb not null default '[]',
  -- Which wording of the bona-fide statement was confirmed.
  statement_version text,
  case_id uuid references cases (id),
  brand_id uuid references brands (id),
  outcome text check (outcome in ('restricted', 'no_action')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Until when the address can be shown to be the sender's.
  confirm_until timestamptz,
  confirmed_at timestamptz,
  decided_at timestamptz,
  -- When what was never confirmed goes; null once it was.
  discard_at timestamptz,
  check (state = 'draft' or marketplace_id is not null),
  check ((state in ('draft', 'unconfirmed')) = (confirmed_at is null)),
  check ((state = 'decided') = (outcome is not null and decided_at is not null))
);
create index public_notices_desk on public_notices (state, updated_at, id) where confirmed_at is not null;
create index public_notices_to_discard on public_notices (discard_at) where discard_at is not null;
call ts_guard('public_notices');

-- Who sent it, apart from what must outlast that.
create table public_notice_senders (
  notice_id uuid primary key references public_notices (id) on delete cascade,
  name text not null,
  email text not null,
  retain_until timestamptz not null
);
create index public_notice_senders_by_retention on public_notice_senders (retain_until);
call ts_guard('public_notice_senders');

create table public_notice_messages (
  id uuid primary key,
  notice_id uuid not null references public_notices (id) on delete cascade,
  -- A note stays in the house.
  kind text not null check (kind in ('explanation', 'question', 'clarification', 'reasons', 'note')),
  text text not null,
  member_id uuid references members (id),
  at timestamptz not null,
  retain_until timestamptz not null
);
create index public_notice_messages_by_notice on public_notice_messages (notice_id, at);
create index public_notice_messages_by_retention on public_notice_messages (retain_until);
call ts_guard('public_notice_messages');

create table public_notice_files (
  id uuid primary key,
  notice_id uuid not null references public_notices (id) on delete cascade,
  -- Key of the object store.
  key text not null,
  media text not null,
  size bigint not null,
  created_at timestamptz not null
);
create index public_notice_files_by_notice on public_notice_files (notice_id);
call ts_guard('public_notice_files');

-- What the scanner says of the bytes of a file, whoever uploaded them.
create table file_scans (
  key text primary key,
  state text not null default 'waiting' check (state in ('waiting', 'clean', 'infected')),
  -- What was found.
  detail text,
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  scanned_at timestamptz,
  created_at timestamptz not null
);
create index file_scans_waiting on file_scans (next_attempt_at) where state = 'waiting';
call ts_guard('file_scans');

-- How often somebody came: of the address and the network only a keyed hash is kept, and not for long.
create table public_notice_rates (
  kind text not null check (kind in ('email', 'network', 'files')),
  key text not null,
  starts_at timestamptz not null,
  used bigint not null,
  expires_at timestamptz not null,
  primary key (kind, key, starts_at)
);
create index public_notice_rates_by_expiry on public_notice_rates (expires_at);
call ts_guard('public_notice_rates');
create policy anyone on public_notice_rates to touchstone_public
  using ((select ts_now()) is not null) with check ((select ts_now()) is not null);
grant select, insert, update on public_notice_rates to touchstone_public;

create policy own on public_notices to touchstone_public
  using (id = (select ts_scope('notice'))::uuid) with check (id = (select ts_scope('notice'))::uuid);
grant select, insert, update on public_notices to touchstone_public;
create policy own on public_notice_senders to touchstone_public
  using (notice_id = (select ts_scope('notice'))::uuid)
  with check (notice_id = (select ts_scope('notice'))::uuid);
grant select, insert, update on public_notice_senders to touchstone_public;
create policy own on public_notice_messages to touchstone_public
  using (notice_id = (select ts_scope('notice'))::uuid and kind <> 'note')
  with check (notice_id = (select ts_scope('notice'))::uuid and kind in ('explanation', 'clarification'));
grant select, insert on public_notice_messages to touchstone_public;
create policy own on public_notice_files to touchstone_public
  using (notice_id = (select ts_scope('notice'))::uuid)
  with check (notice_id = (select ts_scope('notice'))::uuid);
grant select, insert on public_notice_files to touchstone_public;

do $$
declare
  name text;
begin
  foreach name in array array[
    'public_notices', 'public_notice_senders', 'public_notice_messages', 'public_notice_files'
  ] loop
    execute format('create policy operator on %I to touchstone_operator using ((select ts_operator())) with check ((select ts_operator()))', name);
    execute format('grant select on %I to touchstone_operator', name);
  end loop;
end $$;
grant update on public_notices to touchstone_operator;
grant insert on public_notice_messages to touchstone_operator;

-- Whoever knows the key of a file may know what the scanner says of it; only the scanning job says it.
create policy uploaders on file_scans for select
  to touchstone_operator, touchstone_brand, touchstone_seller, touchstone_public using (true);
create policy uploaders_add on file_scans for insert
  to touchstone_operator, touchstone_brand, touchstone_seller, touchstone_public
  with check (state = 'waiting' and scanned_at is null);
grant select, insert on file_scans
  to touchstone_operator, touchstone_brand, touchstone_seller, touchstone_public;

-- Mail goes to a person with an account, or to the sender of a notice.
alter table mail_queue alter column user_id drop not null;
alter table mail_queue add column notice_id uuid references public_notices (id) on delete cascade;
alter table mail_queue add check ((user_id is null) <> (notice_id is null));
create policy notice_adds on mail_queue for insert to touchstone_public
  with check (notice_id = (select ts_scope('notice'))::uuid);
create policy operator_tells on mail_queue for insert to touchstone_operator
  with check ((select ts_operator()) and notice_id is not null);
grant insert on mail_queue to touchstone_public, touchstone_operator;

-- The queue in its other orders: with 100,000 open requests each page is read from an index, not sorted.
create index request_places_by_harm on request_places (harm desc, case_id) where open;
create index request_places_by_risk on request_places (risk desc, case_id) where open;
create index request_places_by_age on request_places (created_at, case_id) where open;
