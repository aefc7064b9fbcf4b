/** Namen die de begrotingscyclus kent; een eigen naam mag ook. */
export const VERSIENAMEN = ["Kadernota", "Voorjaarsnota", "Begroting"] as const;
