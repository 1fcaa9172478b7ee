--liquibase formatted sql

--changeset paideia:20261120-0900-extensions
create extension if not exists pg_trgm;
