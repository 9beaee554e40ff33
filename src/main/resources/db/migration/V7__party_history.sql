-- Earlier cases of the same party are looked up by its identifier (违法记录查询).
create index party_by_identifier on party (identifier);
