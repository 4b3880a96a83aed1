-- Where the trace of a listing goes on: W3C traceparent of the intake that stored its newest version. Rows are
-- written for listings that are traced, and by nobody while traces are off. Ids only, nothing about anybody.
create table listing_traces (
  marketplace_id text not null,
  listing_id text not null,
  traceparent text not null check (traceparent ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-01$'),
  updated_at timestamptz not null,
  primary key (marketplace_id, listing_id)
);
create index listing_traces_old on listing_traces (updated_at);
call ts_guard('listing_traces');
create policy own on listing_traces to touchstone_marketplace
  using (marketplace_id = (select ts_scope('marketplace')))
  with check (marketplace_id = (select ts_scope('marketplace')));
create policy casework on listing_traces for select to touchstone_casework
  using (marketplace_id = (select ts_scope('marketplace')) and listing_id = (select ts_scope('listing')));
grant select, insert, update on listing_traces to touchstone_marketplace;
grant select on listing_traces to touchstone_casework;
