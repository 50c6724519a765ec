package dev.migration.operation;

/**
 * One answer per operation of this project. A new operation adds a method here, and the compiler names every place that
 * has to know it.
 */
public interface OperationVisitor<R> {

    R createTable(CreateTable operation);

    R dropTable(DropTable operation);

    R renameTable(RenameTable operation);

    R commentOnTable(CommentOnTable operation);

    R addColumn(AddColumn operation);

    R alterColumn(AlterColumn operation);

    R modifyColumn(ModifyColumn operation);

    R dropColumn(DropColumn operation);

    R createConstraint(CreateConstraint operation);

    R dropConstraint(DropConstraint operation);

    R createIndex(CreateIndex operation);

    R dropIndex(DropIndex operation);

    R createSequence(CreateSequence operation);

    R alterSequence(AlterSequence operation);

    R modifySequence(ModifySequence operation);

    R renameSequence(RenameSequence operation);

    R dropSequence(DropSequence operation);

    R createEnumType(CreateEnumType operation);

    R addEnumValue(AddEnumValue operation);

    R renameEnumValue(RenameEnumValue operation);

    R dropEnumType(DropEnumType operation);

    R createView(CreateView operation);

    R createOrReplaceView(CreateOrReplaceView operation);

    R refreshView(RefreshView operation);

    R replaceView(ReplaceView operation);

    R dropView(DropView operation);

    R createSchema(CreateSchema operation);

    R dropSchema(DropSchema operation);

    R replaceObject(ReplaceObject operation);

    R dropByName(DropByName operation);

    R bulkInsert(BulkInsert operation);

    R batchAlterTable(BatchAlterTable operation);

    R finalNames(FinalNames operation);

    R executeSql(ExecuteSql operation);
}
