/** Signatures of torch.Tensor's methods that have several, as its messages print them (torch 2.13): names, then one line each. */
export const methodSignatures = `
.add .add_ .sub .sub_
  (Tensor other, *, Number alpha = 1)
.addbmm .addbmm_ .baddbmm .baddbmm_
  (Tensor batch1, Tensor batch2, *, Number beta = 1, Number alpha = 1)
.addcdiv .addcdiv_ .addcmul .addcmul_
  (Tensor tensor1, Tensor tensor2, *, Number value = 1)
.addmm .addmm_ .sspaddmm
  (Tensor mat1, Tensor mat2, *, Number beta = 1, Number alpha = 1)
.addmv .addmv_
  (Tensor mat, Tensor vec, *, Number beta = 1, Number alpha = 1)
.addr .addr_
  (Tensor vec1, Tensor vec2, *, Number beta = 1, Number alpha = 1)
.all .any
  ()
  (tuple of ints dim = None, bool keepdim = False)
  (int dim, bool keepdim = False)
.argsort .sort
  (*, bool stable, int dim = -1, bool descending = False)
  (int dim = -1, bool descending = False)
.bernoulli
  (*, torch.Generator generator = None)
  (float p, *, torch.Generator generator = None)
.bernoulli_
  (Tensor p, *, torch.Generator generator = None)
  (float p = 0.5, *, torch.Generator generator = None)
.bitwise_and .bitwise_and_ .bitwise_left_shift .bitwise_left_shift_ .bitwise_or .bitwise_or_ .bitwise_right_shift .bitwise_right_shift_ .bitwise_xor .bitwise_xor_ .copysign .copysign_ .eq .eq_ .floor_divide .floor_divide_ .fmod .fmod_ .ge .ge_ .greater .greater_ .greater_equal .greater_equal_ .gt .gt_ .le .le_ .less .less_ .less_equal .less_equal_ .lt .lt_ .multiply .multiply_ .ne .ne_ .not_equal .not_equal_ .remainder .remainder_ .true_divide .true_divide_ .xlogy .xlogy_
  (Tensor other)
  (Number other)
.clamp .clamp_ .clip .clip_
  (Tensor min = None, Tensor max = None)
  (Number min = None, Number max = None)
.clamp_max .clamp_max_
  (Tensor max)
  (Number max)
.clamp_min .clamp_min_
  (Tensor min)
  (Number min)
.copy_
  (Tensor other, bool non_blocking = False)
.count_nonzero
  (int dim = None)
  (tuple of ints dim)
.div .div_
  (Tensor other)
  (Tensor other, *, str rounding_mode)
  (Number other, *, str rounding_mode)
.divide .divide_
  (Tensor other)
  (Tensor other, *, str rounding_mode)
  (Number other)
  (Number other, *, str rounding_mode)
.dsplit .hsplit .vsplit
  (int sections)
  (tuple of ints indices)
.fill_
  (Tensor value)
  (Number value)
.float_power .float_power_ .pow .pow_
  (Tensor exponent)
  (Number exponent)
.histogram
  (Tensor bins, *, Tensor weight = None, bool density = False)
  (int bins = 100, *, tuple of floats range = None, Tensor weight = None, bool density = False)
.index_fill .index_fill_
  (int dim, Tensor index, Tensor value)
  (int dim, Tensor index, Number value)
.lerp .lerp_
  (Tensor end, Tensor weight)
  (Tensor end, Number weight)
.masked_fill .masked_fill_
  (Tensor mask, Tensor value)
  (Tensor mask, Number value)
.max .min
  ()
  (Tensor other)
  (int dim, bool keepdim = False)
.mean .sum
  (*, torch.dtype dtype = None)
  (tuple of ints dim, bool keepdim = False, *, torch.dtype dtype = None)
.median .nanmedian
  ()
  (int dim, bool keepdim = False)
.moveaxis .movedim
  (int source, int destination)
  (tuple of ints source, tuple of ints destination)
.mtia
  (torch.device device = None, bool non_blocking = False, *, torch.memory_format memory_format = None)
.nanquantile .quantile
  (Tensor q, int dim = None, bool keepdim = False, *, str interpolation = "linear")
  (float q, int dim = None, bool keepdim = False, *, str interpolation = "linear")
.narrow
  (int dim, Tensor start, int length)
  (int dim, int start, int length)
.new
  (*, torch.device device = None)
  (torch.Storage storage)
  (Tensor other)
  (tuple of ints size, *, torch.device device = None)
  (object data, *, torch.device device = None)
.nonzero
  ()
  (*, bool as_tuple)
.prod
  (*, torch.dtype dtype = None)
  (int dim, bool keepdim = False, *, torch.dtype dtype = None)
.random_
  (*, torch.Generator generator = None)
  (int from, int to, *, torch.Generator generator = None)
  (int to, *, torch.Generator generator = None)
.repeat_interleave
  (Tensor repeats, int dim = None, *, int output_size = None)
  (int repeats, int dim = None, *, int output_size = None)
.round .round_
  ()
  (*, int decimals)
.scatter .scatter_
  (int dim, Tensor index, Tensor src)
  (int dim, Tensor index, Tensor src, *, str reduce)
  (int dim, Tensor index, Number value)
  (int dim, Tensor index, Number value, *, str reduce)
.set_
  ()
  (torch.Storage source)
  (torch.Storage source, int storage_offset, tuple of ints size, tuple of ints stride = None)
  (Tensor source)
  (Tensor source, int storage_offset, tuple of ints size, tuple of ints stride = None)
.squeeze .squeeze_
  ()
  (int dim)
  (tuple of ints dim)
.std .var
  (tuple of ints dim, bool unbiased = True, bool keepdim = False)
  (tuple of ints dim = None, *, Number correction = None, bool keepdim = False)
  (bool unbiased = True)
.stft
  (Tensor input, int n_fft, int hop_length = None, int win_length = None, Tensor window = None, bool center = True, str pad_mode = "reflect", bool normalized = False, bool onesided = None, bool return_complex = None, bool align_to_window = None)
  (Tensor input, int n_fft, int hop_length = None, int win_length = None, Tensor window = None, bool normalized = False, bool onesided = None, bool return_complex = None, bool align_to_window = None)
.subtract .subtract_
  (Tensor other, *, Number alpha = 1)
  (Number other, Number alpha = 1)
.tensor_split
  (tuple of ints indices, int dim = 0)
  (Tensor tensor_indices_or_sections, int dim = 0)
  (int sections, int dim = 0)
.to
  (torch.device device = None, torch.dtype dtype = None, bool non_blocking = False, bool copy = False, *, torch.memory_format memory_format = None)
  (torch.dtype dtype, bool non_blocking = False, bool copy = False, *, torch.memory_format memory_format = None)
  (Tensor tensor, bool non_blocking = False, bool copy = False, *, torch.memory_format memory_format = None)
.to_sparse
  (*, torch.layout layout = None, tuple of ints blocksize = None, int dense_dim = None)
  (int sparse_dim)
.type
  (object dtype = None, bool non_blocking = False, *, torch.memory_format memory_format = None)
.view
  (torch.dtype dtype)
  (tuple of ints size)
.where
  (Tensor condition, Tensor other)
  (Tensor condition, Number other)
`;
