/** Brings the reader to what is there once the change is drawn. */
export const focusSoon = (id: string): number => requestAnimationFrame(() => document.getElementById(id)?.focus())
