-- Roles, one for each party and kind of work. A connection stands in touchstone_nobody, which has no
-- grants; each unit of work takes one of the others for its transaction, with its scope.
do $$
declare
  name text;
begin
  foreach name in array array[
    'touchstone_nobody', 'touchstone_auth', 'touchstone_operator', 'touchstone_brand',
    'touchstone_seller', 'touchstone_marketplace', 'touchstone_casework', 'touchstone_jobs'
  ] loop
    begin
      execute format('create role %I nologin', name);
    exception
      -- Roles belong to the whole cluster: another database, or another start, may have made them.
      when duplicate_object or unique_violation then null;
    end;
    -- From PostgreSQL 16 on, a member is not always one who may stand in the role.
    if not pg_has_role(current_user, name,
      case when current_setting('server_version_num')::int < 160000 then 'MEMBER' else 'SET' end) then
      execute format('grant %I to current_user', name);
    end if;
  end loop;
end $$;

revoke create on schema public from public;
grant usage on schema public to
  touchstone_auth, touchstone_operator, touchstone_brand, touchstone_seller,
  touchstone_marketplace, touchstone_casework, touchstone_jobs;

-- The value of one part of the scope. A query in a transaction without it fails instead of finding nothing.
create function ts_scope(part text) returns text language plpgsql stable as $$
declare
  value text := current_setting('touchstone.' || part, true);
begin
  if value is null or value = '' then
    raise exception 'this transaction has no scope: touchstone.% is not set', part
      using errcode = 'insufficient_privilege';
  end if;
  return value;
end $$;

-- The time of this unit of work, by the clock of the process that does it.
create function ts_now() returns timestamptz language sql stable as
  $$ select ts_scope('now')::timestamptz $$;

create function ts_organisation() returns uuid language sql stable as
  $$ select ts_scope('organisation')::uuid $$;

-- Guards one table: nobody passes row-level security by, its owner included; jobs see all of it.
create procedure ts_guard(guarded regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format(
    'create policy jobs on %s to touchstone_jobs using ((select ts_scope(''job'')) is not null) with check ((select ts_scope(''job'')) is not null)',
    guarded);
  execute format('grant select, insert, update, delete on %s to touchstone_jobs', guarded);
end $$;
