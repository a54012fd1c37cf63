-- How often nobody was heard of any more who did it: a job that brings the desk down is not begun for ever.
alter table job add column broken_off integer not null default 0;
