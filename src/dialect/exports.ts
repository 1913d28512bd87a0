/** A Python module as a plain JavaScript object: what `import * as torch` gives. */
import { CLASS, PyClass } from '../python/object.ts';
import { invoke } from '../python/call.ts';
import { PyModule } from '../python/module.ts';
import { constructorOf, splitArguments, toSurface } from './surface.ts';

const callables = new WeakMap<PyClass, object>();

/** A class as TypeScript uses it: callable with or without `new`, and good for `instanceof`. */
const classSurface = (cls: PyClass): object => {
  let known = callables.get(cls);
  if (known) return known;
  function make(...args: unknown[]): unknown {
    const [positional, kwargs] = splitArguments(args);
    return toSurface(invoke(cls, positional, kwargs));
  }
  const prototype: object = constructorOf(cls)?.prototype ?? Object.defineProperty({}, CLASS, { value: cls });
  Object.defineProperty(make, 'prototype', { value: prototype });
  Object.defineProperty(make, 'name', { value: cls.name });
  for (const [name, member] of cls.members) {
    if (member.kind !== 'static') continue;
    Object.defineProperty(make, name, {
      value: (...args: unknown[]) => toSurface(member.call(...splitArguments(args))),
    });
  }
  callables.set(cls, (known = make));
  return known;
};

const exported = (value: unknown): unknown => {
  if (value instanceof PyModule) return moduleSurface(value);
  return value instanceof PyClass ? classSurface(value) : toSurface(value);
};

const surfaces = new WeakMap<PyModule, object>();

/** The members of `module` as properties, read when asked for, so that what is set later is seen. */
export const moduleSurface = (module: PyModule): object => {
  const known = surfaces.get(module);
  if (known) return known;
  const surface: object = Object.create(null) as object;
  surfaces.set(module, surface);
  Object.defineProperty(surface, CLASS, { value: (module as unknown as { [CLASS]: PyClass })[CLASS] });
  for (const name of module.names()) {
    Object.defineProperty(surface, name, { get: () => exported(module.find(name)), enumerable: true });
  }
  return surface;
};
