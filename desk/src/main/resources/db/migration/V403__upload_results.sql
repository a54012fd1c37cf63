-- Why an upload is taken, and what it was sealed as: who lost the last answer asks again.
alter table upload add column reason text not null default 'investigation';
alter table upload add column piece text references evidence;
