-- A backup reads all of every table, accounts among them, and writes none. The program takes this role for nothing else.
do $$
begin
  begin
    create role touchstone_backup nologin;
  exception
    -- Roles belong to the whole cluster: another database, or another start, may have made it.
    when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role(current_user, 'touchstone_backup',
    case when current_setting('server_version_num')::int < 160000 then 'MEMBER' else 'SET' end) then
    grant touchstone_backup to current_user;
  end if;
end $$;
grant usage on schema public to touchstone_backup;

create procedure ts_let_backup(guarded regclass) language plpgsql as $$
begin
  execute format(
    'create policy backup on %s for select to touchstone_backup using ((select ts_scope(''job'')) = ''backup'')',
    guarded);
  execute format('grant select on %s to touchstone_backup', guarded);
end $$;

do $$
declare
  guarded regclass;
begin
  for guarded in
    select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not relispartition and relname <> 'touchstone_migrations'
  loop
    call ts_let_backup(guarded);
  end loop;
end $$;

-- Tables of later migrations are let into backups with the rest of their guard.
create or replace procedure ts_guard(guarded regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format(
    'create policy jobs on %s to touchstone_jobs using ((select ts_scope(''job'')) is not null) with check ((select ts_scope(''job'')) is not null)',
    guarded);
  execute format('grant select, insert, update, delete on %s to touchstone_jobs', guarded);
  call ts_let_backup(guarded);
end $$;
