// The C++ shim includes ICU itself; this module only carries the flags that pkg-config gives.
