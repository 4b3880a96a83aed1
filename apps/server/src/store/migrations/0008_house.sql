-- What was answered to a request that may come again. The key is the caller's own.
create table idempotency_keys (
  caller text not null,
  key text not null,
  route text not null,
  request_hash text not null,
  status int,
  body jsonb,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (caller, key)
);
create index idempotency_keys_by_expiry on idempotency_keys (expires_at);
call ts_guard('idempotency_keys');

-- E-mail that waits to be sent, once for each key.
create table mail_queue (
  id uuid primary key,
  dedupe_key text not null unique,
  user_id text not null,
  kind text not null,
  data jsonb not null,
  state text not null check (state in ('waiting', 'sent', 'given_up')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index mail_queue_waiting on mail_queue (next_attempt_at) where state = 'waiting';
create index mail_queue_by_age on mail_queue (created_at);
call ts_guard('mail_queue');
-- Sending reads the address of the one it is for, and nothing else of the accounts.
create policy jobs_address on auth_users for select to touchstone_jobs
  using ((select ts_scope('job')) = 'mail');
grant select (id, name, email) on auth_users to touchstone_jobs;

-- One process at a time does what must be done once: it holds the lease and renews it.
create table job_leases (
  name text primary key,
  holder text not null,
  lease_until timestamptz not null
);
call ts_guard('job_leases');
