SET ANSI_NULLS ON
GO
/* Items; the heart
   GO
   of the shop */
CREATE TABLE [dbo].[items;all] (
    id INT IDENTITY(1,1) NOT NULL CONSTRAINT [PK_items] PRIMARY KEY,
    title NVARCHAR(100) NOT NULL CONSTRAINT [DF_title] DEFAULT (N'it''s; new'),
    [odd]]name] INT NULL,
    "GO" INT NULL
);
CREATE INDEX ix_title ON [dbo].[items;all] (title);
go

-- Adds an item.
-- Belongs to the module's source.
CREATE PROCEDURE dbo.add_item @title NVARCHAR(100), @end INT
AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @begin INT = 1;
    BEGIN TRY
        BEGIN TRANSACTION;
        INSERT INTO [dbo].[items;all] (title) VALUES (@title);
        COMMIT;
    END TRY
    BEGIN CATCH
        IF @@TRANCOUNT > 0 ROLLBACK;
        THROW;
    END CATCH;
    PRINT 'a line with
GO
in a string';
END;
GO

CREATE TRIGGER dbo.items_log ON [dbo].[items;all] AFTER DELETE AS
BEGIN
    DECLARE @n INT = (SELECT COUNT(*) FROM deleted);
    /* outer /* inner; */
GO
    still a comment */
    IF @n > 1 RAISERROR('too many;', 16, 1);
END
Go -- end of the trigger

INSERT INTO [dbo].[items;all] (title) VALUES (N'again');
GO 3
GO

DECLARE @sql NVARCHAR(MAX) = N'SELECT 1;';
EXEC sp_executesql @sql;
	GO	
SELECT go FROM gopher
goto_label:
SELECT 1
