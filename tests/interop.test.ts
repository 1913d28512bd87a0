/** Memory shared between JavaScript and the dialects, and among the dialects: who sees whose writes, and who gets a copy. */
import { afterEach, describe, expect, it } from 'vitest';
import { jax, jnp } from '../adapters/jaxish/index.ts';
import { np as mnp, onp } from '../adapters/mxish/index.ts';
import * as np from '../adapters/numpyish/index.ts';
import * as tf from '../adapters/tfish/index.ts';
import * as torch from '../adapters/torchish/index.ts';
import { fromNdarray, read, StridedArray, toNdarray, use } from '../src/index.ts';
import { getattr, invoke, repr } from '../src/python/protocol.ts';

/** The array-taking functions by dialect, without the types that each gives its argument. */
const makers: Readonly<Record<string, (x: unknown) => object>> = {
  'torch.tensor': torch.tensor,
  'np.array': np.array,
  'jnp.array': jnp.array,
  'jnp.asarray': jnp.asarray,
  'tf.constant': tf.constant,
  'mx np.array': mnp.array,
  'onp.array': onp.array,
};
const asarray = np.asarray as (x: unknown, keywords?: object) => np.NDArray;
const dlpack =
  (module: unknown, name: string) =>
  (...args: unknown[]) =>
    invoke(getattr(module, name), args) as object;

const dtypeOf = (x: object): string => String(getattr(x, 'dtype')).replace(/^.*[.']([a-z]+\d+)'?.*$/, '$1');

describe.each(Object.entries(makers))('%s of a typed array', (name, make) => {
  it.each([
    ['float32', Float32Array.of(1, 2)],
    ['float64', Float64Array.of(1, 2)],
    ['int32', Int32Array.of(1, 2)],
    ['int64', BigInt64Array.of(1n, 2n)],
    ['uint8', Uint8Array.of(1, 2)],
    ['int8', Int8Array.of(1, 2)],
  ])('has dtype %s', (dtype, data) => {
    const expected = name.startsWith('jnp') ? dtype.replace('64', '32') : dtype;
    expect(dtypeOf(make(data))).toBe(expected);
  });

  it('is a copy', async () => {
    const data = Float32Array.of(1, 2, 3);
    const x = make(data);
    data[0] = 9;
    expect(await read(x)).toEqual(Float32Array.of(1, 2, 3));
  });

  it('takes strided views, as copies', async () => {
    const data = Int32Array.of(0, 1, 2, 3, 4, 5);
    const x = make({ data, shape: [2, 2], stride: [-1, 3], offset: 1 });
    data.fill(9);
    expect(await read(x)).toEqual(Int32Array.of(1, 4, 0, 3));
  });
});

describe.each(['cpu', 'wasm'] as const)('a typed array shared on %s', (backend) => {
  afterEach(() => use('cpu'));

  it('shows the writes of either side, to everything that was made over it', async () => {
    await use(backend);
    const data = Float32Array.of(1, 2, 3);
    const array = asarray(data);
    const tensor = torch.from_numpy(array);
    const row = tensor.reshape([1, 3]);
    expect(tensor.matmul(tensor).item()).toBe(14);
    data[0] = 10;
    expect(tensor.matmul(tensor).item()).toBe(113);
    expect(row.tolist()).toEqual([[10, 2, 3]]);
    tensor.mul_(2);
    expect(data).toEqual(Float32Array.of(20, 4, 6));
    expect(array.tolist()).toEqual([20, 4, 6]);
    row.set('0, 2', 7);
    expect(data[2]).toBe(7);
  });

  it('leaves results as they were', async () => {
    await use(backend);
    const data = Float32Array.of(1, 2);
    const tensor = torch.asarray(data as never);
    const values = jnp.asarray(tensor as never);
    const sum = tensor.add(tensor);
    data.fill(0);
    expect(sum.tolist()).toEqual([2, 4]);
    expect(values.tolist()).toEqual([1, 2]);
    expect(tensor.tolist()).toEqual([0, 0]);
  });

  it('keeps what a tape saved', async () => {
    await use(backend);
    const data = Float32Array.of(1, 2);
    const weights = torch.tensor([1, 1], { dtype: torch.float32, requires_grad: true });
    const loss = weights.mul(torch.asarray(data as never)).sum();
    data.fill(5);
    loss.backward();
    expect((getattr(weights, 'grad') as typeof weights).tolist()).toEqual([1, 2]);
  });

  it('is read without waiting, as it was at the call', async () => {
    await use(backend);
    const tensor = torch.ones([2]).add(1);
    const soon = read(tensor);
    tensor.zero_();
    expect(await soon).toEqual(Float32Array.of(2, 2));
    expect(await read(tensor)).toEqual(new Float32Array(2));
  });
});

describe('sharing is asked for', () => {
  it('np.asarray copies where it is told to, and refuses to where it cannot help it', () => {
    const data = Float64Array.of(1, 2);
    const copied = asarray(data, { copy: true });
    const shared = asarray(data, { copy: false });
    data[0] = 5;
    expect([copied.tolist(), shared.tolist()]).toEqual([
      [1, 2],
      [5, 2],
    ]);
    expect(() => asarray(data, { copy: false, dtype: 'float32' })).toThrow('Unable to avoid copy');
    expect(() => asarray([1], { copy: false })).toThrow('Unable to avoid copy');
  });

  it('views of one buffer see each other', () => {
    const buffer = new ArrayBuffer(16);
    const whole = asarray(new Float32Array(buffer));
    const half = asarray(new Float32Array(buffer, 8, 2));
    half.set('0', 4);
    expect(whole.tolist()).toEqual([0, 0, 4, 0]);
  });

  it('NaN with other bits and negative zero are changes', () => {
    const data = Float32Array.of(0, NaN);
    const array = asarray(data);
    expect(repr(array)).toBe('array([ 0., nan], dtype=float32)');
    data[0] = -0;
    expect(repr(array)).toBe('array([-0., nan], dtype=float32)');
  });

  it('takes strided views of typed arrays over their memory; torch wants no negative strides', () => {
    const data = Int32Array.of(0, 1, 2, 3, 4, 5);
    const array = asarray(fromNdarray({ data, shape: [3, 2], stride: [1, 3] }));
    array.set('2, 0', 9);
    expect(data[2]).toBe(9);
    const turned = asarray(fromNdarray({ data, shape: [2], stride: [-1], offset: 1 }));
    expect(() => torch.from_numpy(turned)).toThrow('negative strides are not currently supported');
    expect(() => asarray(fromNdarray({ data, shape: [7] }))).toThrow('do not fit 6 elements');
  });

  it('bytes of Node and clamped arrays are bytes', () => {
    expect(repr(asarray(Buffer.from([1, 2])))).toBe('array([1, 2], dtype=uint8)');
    expect(repr(asarray(Uint8ClampedArray.of(3)))).toBe('array([3], dtype=uint8)');
  });
});

describe('toNdarray', () => {
  it.each(Object.entries(makers))('copies an array of %s', (_, make) => {
    const view = toNdarray(make(Float32Array.of(1, 2, 3, 4)));
    expect(view).toBeInstanceOf(StridedArray);
    expect([view.get(2), view.dtype, view.size, view.dimension]).toEqual([3, 'float32', 4, 1]);
  });

  it('shares a tensor and its views in both directions', () => {
    const tensor = torch.arange(6, { dtype: torch.float32 }).reshape([2, 3]);
    const view = toNdarray(tensor.t(), { copy: false });
    expect([view.shape, view.stride, view.order]).toEqual([
      [3, 2],
      [1, 3],
      [0, 1],
    ]);
    view.set(2, 1, 77);
    expect(tensor.tolist()).toEqual([
      [0, 1, 2],
      [3, 4, 77],
    ]);
    tensor.mul_(2);
    expect(view.get(2, 1)).toBe(154);
    expect(toNdarray(tensor, { copy: false }).data).toBe(view.data);
  });

  it('does not share what never changes, nor what no typed array has', () => {
    for (const x of [jnp.ones(2), tf.constant([1]), jnp.asarray(np.ones(2))]) {
      expect(() => toNdarray(x, { copy: false })).toThrow('ask for a copy');
    }
    expect(() => toNdarray(torch.tensor([true]), { copy: false })).toThrow('ask for a copy');
    expect(() => toNdarray({})).toThrow(TypeError);
  });

  it('gives complex numbers as pairs', () => {
    const view = toNdarray(jnp.asarray(np.ones(2, { dtype: 'complex64' })));
    expect([view.shape, [...view.data]]).toEqual([
      [2, 2],
      [1, 0, 1, 0],
    ]);
  });
});

describe('DLPack', () => {
  const torchFrom = (x: unknown) => torch.from_dlpack(x);
  const numpyFrom = (x: unknown) => np.from_dlpack(x);

  it('shares memory between torch and NumPy', () => {
    const array = np.zeros(2);
    const tensor = torchFrom(array);
    tensor.add_(1);
    expect(array.tolist()).toEqual([1, 1]);
    numpyFrom(tensor).set('0', 5);
    expect(array.tolist()).toEqual([5, 1]);
    expect(torchFrom(tensor)).not.toBe(tensor);
  });

  it('shares MXNet\u2019s memory with torch', () => {
    const array = mnp.zeros([2]);
    const tensor = torchFrom(dlpack(array, 'to_dlpack_for_write')());
    tensor.add_(3);
    expect(array.tolist()).toEqual([3, 3]);
  });

  it('hands a capsule over once', () => {
    const capsule = dlpack(torch.ones([1]), '__dlpack__')();
    expect(repr(capsule)).toMatch(/^<capsule object "dltensor" at 0x[0-9a-f]+>$/);
    torchFrom(capsule);
    expect(repr(capsule)).toMatch(/^<capsule object "used_dltensor" at /);
    expect(() => torchFrom(capsule)).toThrow('from_dlpack received an invalid capsule.');
    const { from_dlpack } = tf.experimental.dlpack as unknown as { from_dlpack: (x: unknown) => object };
    expect(() => from_dlpack(capsule)).toThrow('must be a capsule with name "dltensor"');
    expect(() => from_dlpack(np.ones(1))).toThrow('incompatible function arguments');
  });

  it('gives jax and TensorFlow elements that stay', async () => {
    const tensor = torch.ones([2]);
    const { from_dlpack } = jax.dlpack as unknown as { from_dlpack: (x: unknown) => object };
    const taken = [
      from_dlpack(tensor),
      (tf.experimental.dlpack as unknown as typeof jax.dlpack).from_dlpack(dlpack(tensor, '__dlpack__')() as never),
    ];
    tensor.zero_();
    for (const x of taken) expect(await read(x)).toEqual(Float32Array.of(1, 1));
    expect(() => from_dlpack([1])).toThrow(
      'The array passed to from_dlpack must have __dlpack__ and __dlpack_device__ methods.',
    );
    expect(() => from_dlpack(np.ones(4)['::2'])).toThrow(
      'Only DLPack tensors with trivial (compact) striding are supported',
    );
  });

  it('says no where the frameworks do', () => {
    const tensor = torch.ones([1], { requires_grad: true });
    expect(() => numpyFrom(tensor)).toThrow("Can't export tensors that require gradient, use tensor.detach()");
    expect(() => numpyFrom([1])).toThrow("'list' object has no attribute '__dlpack__'");
    expect(() => numpyFrom(mnp.ones([1]))).toThrow("has no attribute '__dlpack__'");
    expect(getattr(getattr(numpyFrom(jnp.ones(1)), 'flags'), 'writeable')).toBe(false);
    expect(() => torchFrom(3)).toThrow('from_dlpack received an invalid capsule.');
    expect(() => (torch.to_dlpack as (x: unknown) => object)(3)).toThrow('must be Tensor, not int');
  });
});

describe('onp', () => {
  it('is NumPy 1.23', () => {
    expect(repr(onp.array([1, 2]))).toBe('array([1, 2])');
    expect(repr(getattr(onp.arange(2), '__class__'))).toBe("<class 'numpy.ndarray'>");
    expect(repr(onp.array([1, 2]).sum())).toBe('3');
    expect(getattr(mnp.ones([2]), 'asnumpy')).toBeDefined();
  });
});
