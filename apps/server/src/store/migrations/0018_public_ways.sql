-- What a notice of somebody without an account can lead to, how its sender complains, and which sellers are traders.

-- One row stands for all rights holders without an account: cases belong to it that began with their notices.
alter table brands add column without_account boolean not null default false;
create unique index brands_without_account on brands (without_account) where without_account;

alter table public_notices
  -- Who decided last, and when it was decided first: complaints are counted from there.
  add column decided_by uuid references members (id),
  add column first_decided_at timestamptz;
do $$
declare
  name text;
begin
  for name in
    select conname from pg_constraint where conrelid = 'public_notices'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) ~ '(state|outcome|confirmed_at)'
      and conname <> 'public_notices_outcome_check'
  loop
    execute format('alter table public_notices drop constraint %I', name);
  end loop;
end $$;
alter table public_notices no force row level security;
update public_notices set first_decided_at = decided_at where decided_at is not null;
alter table public_notices force row level security;
alter table public_notices
  add constraint public_notices_states check (state in (
    'draft', 'unconfirmed', 'submitted', 'clarification_required', 'put_to_brand', 'with_legal',
    'decided', 'complained', 'withdrawn')),
  add constraint public_notices_placed check (state = 'draft' or marketplace_id is not null),
  add constraint public_notices_confirmed
    check ((state in ('draft', 'unconfirmed')) = (confirmed_at is null)),
  add constraint public_notices_decided check (
    (outcome is null) = (decided_at is null) and (decided_at is null) = (first_decided_at is null)
    and (outcome is not null or state not in ('decided', 'complained'))
    and (outcome is null or state in ('decided', 'complained', 'withdrawn')));

alter table public_notice_messages drop constraint public_notice_messages_kind_check;
alter table public_notice_messages add constraint public_notice_messages_kind_check check (kind in (
  'explanation', 'question', 'clarification', 'reasons', 'note', 'complaint', 'reply'));
drop policy own on public_notice_messages;
create policy own on public_notice_messages to touchstone_public
  using (notice_id = (select ts_scope('notice'))::uuid and kind <> 'note')
  with check (notice_id = (select ts_scope('notice'))::uuid
    and kind in ('explanation', 'clarification', 'complaint', 'reply'));

-- Cases that the operator's decision on a notice began.
create table public_notice_cases (
  case_id uuid primary key references cases (id) deferrable initially deferred,
  notice_id uuid not null references public_notices (id),
  listing_id text not null,
  created_at timestamptz not null
);
create index public_notice_cases_by_notice on public_notice_cases (notice_id);
call ts_guard('public_notice_cases');
create policy operator on public_notice_cases to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, insert on public_notice_cases to touchstone_operator;
-- Whose notice a case rests on is known to those who write that case.
create policy casework on public_notice_cases for select to touchstone_casework using (
  exists (select from cases c where c.id = public_notice_cases.case_id));
grant select on public_notice_cases to touchstone_casework;

-- What a sender says against a decision, and what became of it (Art. 20).
create table public_notice_complaints (
  notice_id uuid not null references public_notices (id) on delete cascade,
  number int not null check (number > 0),
  made_at timestamptz not null,
  -- Who had decided what is complained of: another one decides on it where there is one.
  against_member_id uuid references members (id),
  outcome text check (outcome in ('restricted', 'no_action')),
  decided_at timestamptz,
  decided_by uuid references members (id),
  primary key (notice_id, number),
  check ((outcome is null) = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
call ts_guard('public_notice_complaints');
create policy own on public_notice_complaints to touchstone_public
  using (notice_id = (select ts_scope('notice'))::uuid)
  with check (notice_id = (select ts_scope('notice'))::uuid and outcome is null);
grant select, insert on public_notice_complaints to touchstone_public;
create policy operator on public_notice_complaints to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
grant select, update on public_notice_complaints to touchstone_operator;

-- Whose word a case moves by.
alter table case_events drop constraint case_events_actor_kind_check;
alter table case_events add constraint case_events_actor_kind_check check (actor_kind in (
  'brand', 'agent', 'notifier', 'operator', 'seller', 'marketplace', 'system'));
alter table cases drop constraint cases_origin_check;
alter table cases add constraint cases_origin_check
  check (origin in ('request', 'notice', 'public_notice'));

alter table decisions add column public_notice_id uuid references public_notices (id);
create index decisions_by_public_notice on decisions (public_notice_id)
  where public_notice_id is not null;
alter table decisions drop constraint decisions_basis_check;
do $$
declare
  name text;
begin
  for name in
    select conname from pg_constraint where conrelid = 'decisions'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%kind <> %restrict%answer_id%'
  loop
    execute format('alter table decisions drop constraint %I', name);
  end loop;
end $$;
alter table decisions
  add constraint decisions_basis_check check (basis in (
    'notice', 'public_notice', 'own_initiative', 'answer', 'contest', 'operator', 'undo', 'clock')),
  -- What restricts rests on a notice or on a rule that earned it; never on another answer or on silence.
  add constraint decisions_restrict_check check (kind <> 'restrict'
    or (basis = 'notice' and answer_id is not null)
    or (basis = 'public_notice' and public_notice_id is not null)
    or basis = 'own_initiative'),
  add constraint decisions_public_notice_check check (
    (public_notice_id is not null) = (basis = 'public_notice')
    and (basis <> 'public_notice' or kind = 'restrict'));
-- A notice of somebody without an account restricts nothing that no person of the operator has decided.
create function ts_accepted_notice() returns trigger language plpgsql as $$
begin
  if not exists (
    select from case_events e
    where e.case_id = new.case_id and e.type = 'public_notice_accepted'
      and e.actor_kind = 'operator' and e.actor_id is not null
      and e.data ->> 'publicNoticeId' = new.public_notice_id::text
  ) then
    raise exception 'no person has accepted this notice' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger accepted_notice after insert on decisions
  deferrable initially deferred for each row when (new.basis = 'public_notice')
  execute function ts_accepted_notice();

-- Senders of notices are told what becomes of them, whoever moves the case.
create policy notice_of_case on mail_queue for insert to touchstone_casework with check (
  exists (select from public_notice_cases c where c.notice_id = mail_queue.notice_id));
grant insert on mail_queue to touchstone_casework;

-- Whether a seller trades, as its marketplace says: some legal orders protect businesses alone.
create table sellers (
  marketplace_id text not null references marketplaces (id),
  seller_id text not null,
  is_business boolean not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, seller_id)
);
call ts_guard('sellers');
create policy own on sellers to touchstone_marketplace
  using (marketplace_id = (select ts_scope('marketplace')))
  with check (marketplace_id = (select ts_scope('marketplace')));
grant select, insert, update on sellers to touchstone_marketplace;
create policy operator on sellers for select to touchstone_operator using ((select ts_operator()));
grant select on sellers to touchstone_operator;
create policy casework on sellers for select to touchstone_casework
  using (marketplace_id = (select ts_scope('marketplace')));
grant select on sellers to touchstone_casework;

-- Whether a brand of the house holds the registration that a notice names.
create index rights_by_plain_number on rights (number) where number is not null;

-- What the queue and the glance at brands are read by. Row security lets an index bound only what compares without
-- telling of what it compares, as floating numbers do and decimal ones do not.
alter table request_places alter column harm type double precision;
alter table request_places
  -- Exposure in ten-thousandths of its currency: whole numbers, so that sums of many are exact and quick.
  add column exposure_parts bigint not null default 0,
  add column currency text;
alter table request_places no force row level security;
alter table cases no force row level security;
update request_places p set exposure_parts = least(c.exposure * 10000, 9e18)::bigint, currency = c.exposure_currency
from cases c where c.id = p.case_id;
alter table request_places force row level security;
alter table cases force row level security;
create index request_places_glance on request_places (brand_id, currency)
  include (state, created_at, harm, exposure_parts) where open;
create index cases_silent on cases (brand_id) include (due_at)
  where request_state = 'expired_unanswered';
create index cases_answered_lately on cases (brand_id, answered_at)
  include (delivered_at, decision, answer) where answered_at is not null;
create function ts_measure_place() returns trigger language plpgsql as $$
begin
  select least(c.exposure * 10000, 9e18)::bigint, c.exposure_currency into new.exposure_parts, new.currency
  from cases c where c.id = new.case_id;
  return new;
end $$;
create trigger measure_place before insert or update of harm on request_places
  for each row execute function ts_measure_place();
