create table items (id numeric(10,0) identity, title varchar(100) default "it's; new", [odd;name] int null)
go
create procedure add_item @title varchar(100)
as
begin
    declare @n int
    select @n = count(*) from items;
    insert into items (title) values (@title)
end
go
create trigger items_log on items for delete as
    print 'a line
go
in a string'
GO 2
select 1 /* a comment
go
*/
go
