insert into item (id, title) values (1, 'from data.sql');
