/** Short forms of the paths in declarations. */

/** torch's usual forms of a unary function: function, method and in-place method, for each of its names. */
export const forms = (...names: string[]): string => names.map((name) => `${name} .${name} .${name}_`).join(' ');

/** Function and method. */
export const method = (...names: string[]): string => names.map((name) => `${name} .${name}`).join(' ');
