/** `no_grad`, `enable_grad`, `set_grad_enabled`, `inference_mode`: context managers that are decorators too. */
import { invoke } from '../../../src/python/call.ts';
import { nameOf, PyFunction } from '../../../src/python/function.ts';
import { isCallable, PyClass } from '../../../src/python/object.ts';
import { truth } from '../../../src/python/operators.ts';
import { declareClass } from '../../../src/python/values.ts';
import { recording, setRecording } from './state.ts';

class GradMode {
  readonly entered: boolean[] = [];
  constructor(
    readonly enabled: boolean,
    /** What leaving goes back to where entering came before the `with`. */
    readonly before: boolean | null = null,
  ) {}
}

/** A function that runs with recording on, or off. */
const decorated = (enabled: boolean, body: unknown): PyFunction =>
  new PyFunction(nameOf(body), (args, kwargs) => recording(enabled, () => invoke(body, args, kwargs)));

const modeClass = (
  name: string,
  module: string,
  make: (argument: unknown) => GradMode,
  text?: (mode: GradMode) => string,
): PyClass => {
  const cls = new PyClass(name, module);
  class Mode extends GradMode {}
  declareClass(Mode, cls);
  cls.construct = ([argument], kwargs) => {
    const given = argument ?? kwargs.get('mode');
    const { enabled, before } = make(given);
    if (isCallable(given)) return decorated(enabled, given);
    return new Mode(enabled, before);
  };
  const method = (name_: string, call: (self: GradMode, args: readonly unknown[]) => unknown): void => {
    cls.members.set(name_, { kind: 'method', call: (self, args) => call(self as GradMode, args) });
  };
  method('__enter__', (self) => {
    self.entered.push(self.before ?? setRecording(self.enabled));
    setRecording(self.enabled);
    return null;
  });
  method('__exit__', (self) => {
    setRecording(self.entered.pop() ?? true);
    return null;
  });
  method('__call__', (self, [body]) => {
    if (self.before !== null) setRecording(self.before);
    return decorated(self.enabled, body);
  });
  if (text) method('__repr__', text);
  return cls;
};

const gradMode = 'torch.autograd.grad_mode';

export const modeClasses: readonly (readonly [string, PyClass])[] = [
  ['no_grad', modeClass('no_grad', gradMode, () => new GradMode(false))],
  ['enable_grad', modeClass('enable_grad', gradMode, () => new GradMode(true))],
  [
    'inference_mode',
    modeClass(
      'inference_mode',
      gradMode,
      (mode) => new GradMode(mode !== undefined && !isCallable(mode) && !truth(mode)),
    ),
  ],
  [
    'set_grad_enabled',
    modeClass(
      'set_grad_enabled',
      gradMode,
      (mode) => {
        const enabled = truth(mode);
        return new GradMode(enabled, setRecording(enabled));
      },
      ({ enabled }) => `torch.autograd.grad_mode.set_grad_enabled(mode=${enabled ? 'True' : 'False'})`,
    ),
  ],
];
