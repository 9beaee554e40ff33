-- The templates that the product shipped, one version after another, each known by its digest: a draft is issued with
-- the template on which it was begun, also when the product has since come with another. Never changed.
create table shipped_template (
    sha256  varchar(64) not null primary key,
    kind    varchar(60) not null,
    version integer     not null,
    content bytea       not null,
    kept_at timestamp(6) with time zone not null
);

-- Empty for a draft on an agency's own template, and for documents from before this migration.
alter table case_document add column shipped_sha256 varchar(64) references shipped_template (sha256);
