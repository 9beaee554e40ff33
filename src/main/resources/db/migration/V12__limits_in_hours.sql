-- A limit may be counted in hours, e.g. 二十四小时; its last day is the day on which the last hour falls.
alter table time_limit drop constraint time_limit_unit_is_known;
alter table time_limit add constraint time_limit_unit_is_known
    check (limit_unit in ('HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'YEAR'));
