-- 《中华人民共和国行政处罚法》第四十二条第一款: only persons qualified for administrative enforcement; one certificate, one person.
create table officer_profile (
    user_id             varchar(64)  not null primary key,
    agency              varchar(64)  not null,
    authority           varchar(200) not null,
    display_name        varchar(100) not null,
    certificate_number  varchar(64)  unique,
    legal_qualification boolean      not null
);

create index ix_officer_profile_agency on officer_profile (agency);
