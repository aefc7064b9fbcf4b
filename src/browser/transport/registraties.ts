/**
 * Waar de client zich voor aanmeldt. Wij sturen altijd alles, en de client kiest zelf wie er luistert; daarom doen deze niets. Wat
 * hier niet staat (onFormatChanged, onCalculated …) sturen wij niet, en het aanmelden faalt dan luid.
 */
const SOORTEN = [
  "ActivatedEvent",
  "DeactivatedEvent",
  "AddedEvent",
  "DeletedEvent",
  "DataChangedEvent",
  "SelectionChangedEvent",
  "EventNameChanged",
];

export const REGISTRATIES: Readonly<Record<string, () => undefined>> = Object.fromEntries(
  SOORTEN.flatMap((soort) => [`_Register${soort}`, `_Unregister${soort}`]).map((lid) => [
    lid,
    () => undefined,
  ]),
);
