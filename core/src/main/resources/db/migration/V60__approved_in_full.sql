-- When a carer who was approved temporarily was approved in full: from then on the limits of a temporary approval no longer count.
alter table placement add column approved_on date;
