-- What pictures show, and what follows from it.

-- Set when a picture is there to be looked at, or is to be looked at again because rights changed.
alter table snapshot_pictures add column look_due boolean not null default false;
alter table snapshot_pictures add column look_lease_until timestamptz;
-- Key of the references that were looked for last; null before the first look.
alter table snapshot_pictures add column looked_with text;
create index snapshot_pictures_look_due on snapshot_pictures (snapshot_id) where look_due;
create index snapshot_pictures_by_object on snapshot_pictures (object) where object is not null;

-- The same picture, looking for the same references, is looked at once, whoever shows it.
create table picture_looks (
  -- Key of the object store.
  object text not null,
  gallery text not null,
  -- Whether everything was looked for, or only what costs little.
  closely boolean not null,
  -- Sightings, lines and markings; null when it cannot be looked at.
  body jsonb,
  created_at timestamptz not null,
  primary key (object, gallery)
);
call ts_guard('picture_looks');

-- What pictures look like, by which one finds another; in the form of the version that made it.
create table picture_prints (
  object text primary key,
  version text not null,
  print bytea not null,
  -- Counts up, so that whoever read some reads on from there.
  place bigint generated always as identity,
  created_at timestamptz not null
);
create index picture_prints_by_place on picture_prints (version, place);
call ts_guard('picture_prints');

-- The same listing is judged anew when more is known of its pictures.
alter table assessments add column looks_hash text not null default '';
alter table assessments drop constraint assessments_snapshot_id_engine_rights_hash_policy_hash_key;
alter table assessments add unique (snapshot_id, engine, rights_hash, policy_hash, looks_hash);

-- Product safety: the operator's own cases, of no brand and no right. None restricts a listing.
create table safety_cases (
  id uuid primary key,
  marketplace_id text not null references marketplaces (id),
  listing_id text not null,
  seller_id text,
  snapshot_id uuid not null references snapshots (id),
  state text not null check (state in ('open', 'asked', 'closed')),
  -- What the category says of CE marking.
  hint text not null check (hint in ('needs_ce', 'must_not_bear_ce', 'unknown')),
  -- Of the snapshot: picture, grade, box, measurements, overlay.
  markings jsonb not null,
  version int not null default 1,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  unique (marketplace_id, listing_id)
);
create index safety_cases_by_state on safety_cases (state, opened_at, id);
call ts_guard('safety_cases');
create policy operator on safety_cases to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, update on safety_cases to touchstone_operator;

create table safety_events (
  case_id uuid not null references safety_cases (id),
  sequence int not null,
  kind text not null check (kind in ('opened', 'trader_asked', 'closed', 'reopened', 'changed')),
  member_id uuid references members (id),
  note text,
  outcome text,
  at timestamptz not null,
  primary key (case_id, sequence)
);
call ts_guard('safety_events');
create policy operator on safety_events to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert on safety_events to touchstone_operator;
