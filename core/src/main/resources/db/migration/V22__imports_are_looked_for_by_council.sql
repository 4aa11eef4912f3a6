-- A node that looks for work asks council by council, inside each: nothing reads across councils any more.
drop policy looking_for_imports on import_run;

drop index import_run_unfinished;
create index import_run_unfinished on import_run (council, requested_at) where state in ('WAITING', 'RUNNING');
