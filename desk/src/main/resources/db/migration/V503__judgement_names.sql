-- Questions are named as in addresses: `way-in`. Parts have a colon in their names, and keep them.
update judgement set question = replace(lower(question), '_', '-') where question !~ ':';
