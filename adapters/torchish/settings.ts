/** State that a user of torch can set: the default dtype and how tensors print. */
import type { DType } from '../../src/core/dtype.ts';
import { defaultTorchPrintOptions, type TorchPrintOptions } from '../../src/policy/printer/torch.ts';

export interface Settings {
  defaultDType: DType;
  print: TorchPrintOptions;
}

const initial = (): Settings => ({ defaultDType: 'float32', print: { ...defaultTorchPrintOptions } });

export const settings: Settings = initial();

/** Back to torch's initial state. */
export const resetSettings = (): void => {
  Object.assign(settings, initial());
};
