-- Powers of attorney: what they reach, on which document they rest, and how they came to be.
alter table authorisations
  drop constraint authorisations_state_check,
  add constraint authorisations_state_check
    check (state in ('draft', 'pending', 'active', 'suspended', 'expired', 'revoked')),
  -- The rights they are for; null: all of the brand.
  add column right_ids uuid[],
  -- ISO 3166-1 alpha-2 or EU; none: everywhere.
  add column territories text[] not null default '{}',
  -- Key of the file.
  add column document text,
  add column version int not null default 1;
create index authorisations_ending on authorisations (valid_to)
  where state in ('draft', 'pending', 'active', 'suspended');
-- An agent proposes what its client has to confirm; it writes nothing that would let it act.
create policy agent_proposes on authorisations for insert to touchstone_brand
  with check (agent_id = (select ts_organisation()) and state in ('draft', 'pending'));
create policy agent_changes on authorisations for update to touchstone_brand
  using (agent_id = (select ts_organisation()))
  with check (agent_id = (select ts_organisation()) and state in ('pending', 'revoked'));

create table authorisation_events (
  authorisation_id uuid not null references authorisations (id),
  seq int not null,
  brand_id uuid not null,
  agent_id uuid not null,
  type text not null,
  at timestamptz not null,
  actor_id text,
  data jsonb not null,
  primary key (authorisation_id, seq)
);
call ts_guard('authorisation_events');
create policy own_reads on authorisation_events for select to touchstone_brand
  using (brand_id = (select ts_organisation()) or agent_id = (select ts_organisation()));
create policy own_adds on authorisation_events for insert to touchstone_brand
  with check (brand_id = (select ts_organisation()) or agent_id = (select ts_organisation()));
create policy operator on authorisation_events to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert on authorisation_events to touchstone_brand, touchstone_operator;

alter table rights
  -- The number without what is written in it for reading: two brands cannot hold the same registration.
  add column number_key text generated always as
    (upper(regexp_replace(number, '[^0-9A-Za-z]', '', 'g'))) stored,
  -- The right of the former holder that this one was transferred from.
  add column predecessor_id uuid references rights (id);
create index rights_by_number on rights (office, number_key) where number_key is not null;
create index rights_ending on rights (expires_on) where state in ('verified', 'renewed', 'expiring');

-- The brand proposes, the operator and the clock decide: this holds whatever a program says.
create or replace function ts_brand_cannot_verify() returns trigger language plpgsql as $$
begin
  if current_user = 'touchstone_brand'
     and new.state not in ('draft', 'submitted', 'withdrawn')
     and (tg_op = 'INSERT' or old.state is distinct from new.state) then
    raise exception 'a brand cannot move its own right to %', new.state
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Certificates, powers of attorney and what else speaks for a right. Taken away, the row stays.
create table right_documents (
  id uuid primary key,
  right_id uuid not null references rights (id),
  brand_id uuid not null references brands (id),
  kind text not null check (kind in (
    'certificate', 'renewal', 'register_extract', 'assignment', 'power_of_attorney', 'work', 'other')),
  file_key text not null,
  note text check (length(note) <= 500),
  added_by text not null,
  added_at timestamptz not null,
  removed_at timestamptz
);
create index right_documents_by_right on right_documents (right_id);
create index right_documents_by_file on right_documents (file_key);
call ts_guard('right_documents');
create policy own on right_documents to touchstone_brand
  using (brand_id in (select ts_brands())) with check (brand_id in (select ts_brands()));
create policy operator on right_documents to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert on right_documents to touchstone_brand, touchstone_operator;
grant update (removed_at) on right_documents to touchstone_brand, touchstone_operator;

-- What one side proposes of a right and another has to confirm.
create table right_proposals (
  id uuid primary key,
  right_id uuid not null references rights (id),
  brand_id uuid not null references brands (id),
  kind text not null check (kind in ('renewal', 'transfer')),
  state text not null check (state in (
    'proposed', 'accepted', 'confirmed', 'declined', 'refused', 'withdrawn')),
  -- Of a renewal.
  expires_on date,
  -- Of a transfer.
  to_brand_id uuid references brands (id),
  -- The new holder does not see the right itself: what it is called in the register, and whose it was.
  summary jsonb not null,
  document text,
  reason text,
  proposed_by text not null,
  proposed_at timestamptz not null,
  accepted_by text,
  accepted_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  -- The right of the new holder.
  successor_id uuid references rights (id),
  check ((kind = 'renewal') = (expires_on is not null)),
  check ((kind = 'transfer') = (to_brand_id is not null))
);
create unique index right_proposals_one_open on right_proposals (right_id, kind)
  where state in ('proposed', 'accepted');
create index right_proposals_by_brand on right_proposals (brand_id);
create index right_proposals_by_new_brand on right_proposals (to_brand_id);
call ts_guard('right_proposals');
create policy own_reads on right_proposals for select to touchstone_brand
  using (brand_id in (select ts_brands()) or to_brand_id in (select ts_brands()));
create policy own_adds on right_proposals for insert to touchstone_brand
  with check (brand_id in (select ts_brands()) and state = 'proposed');
create policy own_changes on right_proposals for update to touchstone_brand
  using (brand_id in (select ts_brands()))
  with check (brand_id in (select ts_brands()) and state = 'withdrawn');
create policy new_holder on right_proposals for update to touchstone_brand
  using (to_brand_id in (select ts_brands()))
  with check (to_brand_id in (select ts_brands()) and state in ('accepted', 'declined'));
create policy operator on right_proposals to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert on right_proposals to touchstone_brand;
grant update (state, accepted_by, accepted_at, decided_by, decided_at) on right_proposals to touchstone_brand;
grant select, insert, update on right_proposals to touchstone_operator;

-- Who says that a right is not its holder's. What is written here names people and companies: it is no event.
create table right_disputes (
  id uuid primary key,
  right_id uuid not null references rights (id),
  brand_id uuid not null references brands (id),
  claimant text not null check (length(claimant) between 1 and 500),
  reason text not null,
  opened_by text not null,
  opened_at timestamptz not null,
  outcome text check (outcome in ('kept', 'lost', 'moved')),
  outcome_reason text,
  settled_by text,
  settled_at timestamptz
);
create unique index right_disputes_one_open on right_disputes (right_id) where settled_at is null;
call ts_guard('right_disputes');
create policy own on right_disputes for select to touchstone_brand
  using (brand_id in (select ts_brands()));
create policy operator on right_disputes to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select on right_disputes to touchstone_brand;
grant select, insert, update on right_disputes to touchstone_operator;

-- Of which reminders a brand was told, for each last day.
create table right_reminders (
  right_id uuid not null references rights (id),
  brand_id uuid not null references brands (id),
  expires_on date not null,
  days int not null,
  at timestamptz not null,
  primary key (right_id, expires_on, days)
);
call ts_guard('right_reminders');
create policy own on right_reminders for select to touchstone_brand
  using (brand_id in (select ts_brands()));
create policy operator on right_reminders for select to touchstone_operator
  using ((select ts_operator()));
grant select on right_reminders to touchstone_brand, touchstone_operator;

-- Documents are read by whoever sees the right, the power of attorney or the transfer that they belong to.
create policy brand_documents on files for select to touchstone_brand
  using (exists (select from right_documents d where d.file_key = files.key)
    or exists (select from authorisations a where a.document = files.key)
    or exists (select from right_proposals p where p.document = files.key));

-- A pass over the stored listings can be held and taken up where it stood.
alter table rematches
  drop constraint rematches_state_check,
  add constraint rematches_state_check
    check (state in ('waiting', 'running', 'paused', 'done', 'cancelled')),
  -- What it was thought to find, when it began.
  add column expected int;
