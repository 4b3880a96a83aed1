-- Sessions end when nothing was asked in them for long; what is sensitive wants a fresh proof of the person.
-- `ip_address` holds the network (/24, /48) and `user_agent` the family of the browser, nothing finer.
alter table auth_sessions add column last_seen_at timestamptz;
alter table auth_sessions add column proved_at timestamptz;
alter table auth_sessions add column way text not null default 'password'
  check (way in ('password', 'passkey', 'provider'));

-- Public keys of a person's authenticators (WebAuthn).
create table auth_passkeys (
  id text primary key,
  user_id text not null references auth_users (id) on delete cascade,
  name text not null check (length(name) between 1 and 100),
  credential_id text not null unique,
  public_key text not null,
  counter bigint not null,
  transports text[] not null,
  backed_up boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  -- When its counter went back: two authenticators may hold the same key.
  suspect_at timestamptz
);
create index auth_passkeys_by_user on auth_passkeys (user_id);

-- What an authenticator is asked to sign: good once and for minutes. Kept as a hash.
create table auth_challenges (
  hash text primary key,
  purpose text not null check (purpose in ('register', 'sign_in', 'prove')),
  -- Whose it is; nobody's before a sign-in.
  user_id text references auth_users (id) on delete cascade,
  expires_at timestamptz not null
);
create index auth_challenges_by_expiry on auth_challenges (expires_at);

-- Sign-ins with a provider that have begun. The browser that began is known by a cookie, kept as a hash too.
create table auth_provider_trips (
  state_hash text primary key,
  browser_hash text not null,
  provider text not null,
  nonce text not null,
  -- The verifier of PKCE, sealed.
  verifier text not null,
  -- Who links an account; null who signs in.
  user_id text references auth_users (id) on delete cascade,
  expires_at timestamptz not null
);
create index auth_provider_trips_by_expiry on auth_provider_trips (expires_at);

-- Accounts at a provider that a person linked.
create table auth_identities (
  id text primary key,
  user_id text not null references auth_users (id) on delete cascade,
  provider text not null,
  issuer text not null,
  subject text not null,
  email text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  unique (issuer, subject)
);
create index auth_identities_by_user on auth_identities (user_id);

do $$
declare
  name text;
begin
  foreach name in array array[
    'auth_passkeys', 'auth_challenges', 'auth_provider_trips', 'auth_identities'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy auth on %I to touchstone_auth using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to touchstone_auth', name);
  end loop;
end $$;

-- A key that took the place of another says which; the other ends when its overlap is over.
alter table api_keys add column replaces uuid references api_keys (id);
