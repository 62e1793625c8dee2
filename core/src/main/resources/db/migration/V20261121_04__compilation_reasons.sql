-- Why SKR decided as it did, in its own words when it gave any (R-005).
alter table compilation_decision add column why varchar(4000);
