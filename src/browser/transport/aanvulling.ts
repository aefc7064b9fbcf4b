import type { Clientwereld } from "./clientwereld";

/**
 * Notities (ExcelApi 1.18) bij de client van het npm-pakket, dat tot 1.15 gaat. Gemaakt met de bouwstenen van de client zelf, dus met
 * hetzelfde laden, dezelfde fouten en dezelfde batches. Zodra een nieuwere client ze heeft, doet dit niets.
 */
export function vulNotitiesAan({ Excel, OfficeExtension }: Clientwereld): void {
  if ("notes" in Excel.Worksheet.prototype) return;
  const { BatchApiHelper: hulp, ClientObject, Utility } = OfficeExtension;

  class Note extends ClientObject {
    private waarden: Record<string, unknown> = {};
    readonly _className = "Note";
    get content() {
      return this.geladen("content", "Content");
    }
    set content(tekst: unknown) {
      this.waarden.Content = tekst;
      hulp.invokeSetProperty(this, "Content", tekst, 0);
    }
    get authorName() {
      return this.geladen("authorName", "AuthorName");
    }
    get visible() {
      return this.geladen("visible", "Visible");
    }
    load(wat?: unknown) {
      return Utility.load(this, wat);
    }
    delete() {
      hulp.invokeMethod(this, "Delete", 0, [], 0, 0);
    }
    getLocation() {
      return hulp.createMethodObject(Excel.Range, this, "GetLocation", 1, [], false, true, null, 4);
    }
    override _handleResult(waarde: unknown) {
      super._handleResult(waarde);
      if (typeof waarde !== "object" || waarde === null) return;
      Utility.fixObjectPathIfNecessary(this, waarde);
      Object.assign(this.waarden, waarde);
    }
    private geladen(lid: string, sleutel: string): unknown {
      Utility.throwIfNotLoaded(lid, this.waarden[sleutel], "Note", this._isNull);
      return this.waarden[sleutel];
    }
  }

  class NoteCollection extends ClientObject {
    private leden: Note[] | undefined;
    readonly _className = "NoteCollection";
    readonly _isCollection = true;
    get items() {
      Utility.throwIfNotLoaded("items", this.leden, "NoteCollection", this._isNull);
      return this.leden;
    }
    add(cel: unknown, tekst: unknown) {
      return hulp.createMethodObject(Note, this, "Add", 0, [cel, tekst], false, true, null, 0);
    }
    getItem(cel: unknown) {
      return hulp.createMethodObject(Note, this, "GetItem", 1, [cel], false, false, null, 4);
    }
    getItemOrNullObject(cel: unknown) {
      return hulp.createMethodObject(Note, this, "GetItemOrNullObject", 1, [cel], false, false, null, 4);
    }
    getItemAt(nummer: number) {
      return hulp.createMethodObject(Note, this, "GetItemAt", 1, [nummer], false, false, null, 4);
    }
    getCount() {
      return hulp.invokeMethod(this, "GetCount", 1, [], 4, 0);
    }
    load(wat?: unknown) {
      return Utility.load(this, wat);
    }
    override _handleResult(waarde: unknown) {
      super._handleResult(waarde);
      if (typeof waarde !== "object" || waarde === null || !("_Items" in waarde)) return;
      this.leden = (waarde._Items as unknown[]).map((item, i) => {
        const notitie = hulp.createChildItemObject(Note, false, this, item, i) as Note;
        notitie._handleResult(item);
        return notitie;
      });
    }
  }

  // Elke keer hetzelfde object, anders leest men van een ander dan waarop load is gezegd.
  const bekend = new WeakMap<object, unknown>();
  for (const { prototype } of [Excel.Worksheet, Excel.Workbook])
    Object.defineProperty(prototype, "notes", {
      configurable: true,
      enumerable: true,
      get(this: object) {
        const notities =
          bekend.get(this) ?? hulp.createPropertyObject(NoteCollection, this, "Notes", true, 4);
        bekend.set(this, notities);
        return notities;
      },
    });
  Object.assign(Excel, { Note, NoteCollection });
}
