-- A time limit that runs for one matter of a case, e.g. for one seizure of several: the id of the paper that began the matter.
alter table time_limit add column matter_id bigint;
create index time_limit_by_matter on time_limit (matter_id, code);
