-- What sellers lay down before anybody complains: invoices, letters of authorisation, serial ranges. It is
-- looked at before a removal. A brand sees of it only what is put before it in a contest: who supplies a seller
-- is otherwise the seller's own business.
create table vault_documents (
  id uuid primary key,
  marketplace_id text not null references marketplaces (id),
  seller_id text not null,
  brand_id uuid not null references brands (id),
  kind text not null check (kind in ('invoice', 'contract', 'letter_of_authorisation', 'serial_range')),
  issued_on date,
  valid_from date,
  valid_to date,
  quantity int check (quantity > 0),
  signed_by_both boolean not null,
  serial_from text,
  serial_to text,
  -- The goods that it is about.
  listings text[] not null default '{}',
  gtins text[] not null default '{}',
  words text[] not null default '{}',
  -- Keys of the object store.
  files text[] not null check (cardinality(files) > 0),
  note_ref uuid,
  state text not null check (state in ('submitted', 'accepted', 'rejected', 'withdrawn')),
  -- The time for which it was accepted; an accepted document is expired after it.
  covers_from timestamptz,
  covers_until timestamptz,
  message_ref uuid,
  submitted_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references members (id),
  withdrawn_at timestamptz,
  check ((serial_from is null) = (serial_to is null)),
  check ((state in ('accepted', 'rejected')) <= (decided_at is not null and decided_by is not null)),
  check ((state = 'withdrawn') = (withdrawn_at is not null))
);
create index vault_by_seller on vault_documents (marketplace_id, seller_id, submitted_at);
create index vault_by_state on vault_documents (state, submitted_at, id);
create index vault_accepted on vault_documents (marketplace_id, seller_id, brand_id)
  where state = 'accepted';
call ts_guard('vault_documents');

create policy seller_reads on vault_documents for select to touchstone_seller
  using (marketplace_id = (select ts_scope('marketplace'))
    and seller_id = (select ts_scope('seller')));
-- Whatever a program says, no seller accepts a document.
create policy seller_adds on vault_documents for insert to touchstone_seller
  with check (marketplace_id = (select ts_scope('marketplace'))
    and seller_id = (select ts_scope('seller'))
    and state = 'submitted' and covers_from is null and covers_until is null);
create policy seller_withdraws on vault_documents for update to touchstone_seller
  using (marketplace_id = (select ts_scope('marketplace'))
    and seller_id = (select ts_scope('seller')) and state <> 'withdrawn')
  with check (state = 'withdrawn');
create policy operator on vault_documents to touchstone_operator
  using ((select ts_operator())) with check ((select ts_operator()));
-- Before a removal: what was accepted at this marketplace, and no more.
create policy casework on vault_documents for select to touchstone_casework
  using (marketplace_id = (select ts_scope('marketplace')) and state = 'accepted');
grant select, insert on vault_documents to touchstone_seller;
grant update (state, withdrawn_at) on vault_documents to touchstone_seller;
grant select on vault_documents to touchstone_operator, touchstone_casework;
grant update (state, covers_from, covers_until, message_ref, decided_at, decided_by)
  on vault_documents to touchstone_operator;

-- Sellers say what a document is in their own words.
create policy seller_adds on personal_data for insert to touchstone_seller
  with check (marketplace_id = (select ts_scope('marketplace'))
    and seller_id = (select ts_scope('seller')) and kind = 'vault_note');
grant insert on personal_data to touchstone_seller;

-- Nothing is only paused while safety is at stake.
create policy casework on safety_cases for select to touchstone_casework
  using (marketplace_id = (select ts_scope('marketplace'))
    and listing_id = (select ts_scope('listing')));
create policy casework on safety_events for select to touchstone_casework
  using (exists (select from safety_cases c where c.id = safety_events.case_id));
grant select on safety_cases, safety_events to touchstone_casework;

-- A brand's name alone covers no listing, so it has to be known.
create policy casework on brands for select to touchstone_casework using (true);
grant select (id, name) on brands to touchstone_casework;
