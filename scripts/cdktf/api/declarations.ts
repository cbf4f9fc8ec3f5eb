import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A declaration that the index of a folder exports. */
export type Exported = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.FunctionDeclaration;

/** What an index file exports by name, in its order. @throws Error if a name is not declared where it says */
export function exportedBy(index: string): ReadonlyMap<string, Exported> {
  const found = new Map<string, Exported>();
  for (const statement of parse(index, readFileSync(index, "utf8")).statements) {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) continue;
    if (!ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) continue;
    const file = join(dirname(index), `${statement.moduleSpecifier.text}.ts`);
    const declared = declaredIn(file, readFileSync(file, "utf8"));
    for (const { name } of statement.exportClause.elements) {
      const declaration = declared.get(name.text);
      if (declaration === undefined) throw new Error(`${file} declares no ${name.text}`);
      found.set(name.text, declaration);
    }
  }
  return found;
}

/** Everything that a source exports where it declares it. */
export function declaredIn(file: string, text: string): ReadonlyMap<string, Exported> {
  const declared = parse(file, text).statements.filter(isExported);
  return new Map(declared.map((declaration) => [declaration.name?.text ?? "", declaration]));
}

function isExported(statement: ts.Statement): statement is Exported {
  const isDeclaration =
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement);
  return isDeclaration && (ts.getCombinedModifierFlags(statement) & ts.ModifierFlags.Export) !== 0;
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}
