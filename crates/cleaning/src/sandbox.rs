//! The walls around the child: what it may use up, and the few calls of the system that it may make.
//!
//! On Linux it cannot open a file, make a connection or start a program: a filter in the kernel
//! refuses every call but those that read and write what is open already, and that manage memory.

use std::io;

use rustix::process::{Resource, Rlimit, setrlimit};

/// The most memory, in bytes of address space.
pub(crate) const MEMORY: u64 = 512 * 1024 * 1024;
/// The most time of a processor, in seconds.
const CPU_SECONDS: u64 = 20;
/// The most stack: deep files are refused by count, and this is enough to count.
const STACK: u64 = 64 * 1024 * 1024;

/// Puts the walls up. They cannot be taken down again.
pub(crate) fn enter() -> io::Result<()> {
    for (resource, most) in [
        (Resource::Stack, STACK),
        (Resource::As, MEMORY),
        (Resource::Cpu, CPU_SECONDS),
        // No file can grow, so none can be written; and what is in memory never lands in a file.
        (Resource::Fsize, 0),
        (Resource::Core, 0),
    ] {
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    #[cfg(target_os = "linux")]
    filter::install().map_err(io::Error::other)?;
    Ok(())
}

#[cfg(target_os = "linux")]
mod filter {
    use std::{collections::BTreeMap, env::consts::ARCH};

    use seccompiler::{BackendError, BpfProgram, Error, SeccompAction, SeccompFilter, apply_filter};

    /// What reading, computing and writing needs.
    const CALLS: &[libc::c_long] = &[
        libc::SYS_read,
        libc::SYS_write,
        libc::SYS_writev,
        libc::SYS_close,
        libc::SYS_lseek,
        libc::SYS_brk,
        libc::SYS_mmap,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_mprotect,
        libc::SYS_madvise,
        libc::SYS_futex,
        libc::SYS_sched_yield,
        libc::SYS_sched_getaffinity,
        libc::SYS_getrandom,
        libc::SYS_clock_gettime,
        libc::SYS_getpid,
        libc::SYS_gettid,
        libc::SYS_tgkill,
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_sigaltstack,
        libc::SYS_restart_syscall,
        libc::SYS_exit,
        libc::SYS_exit_group,
    ];

    /// Every other call fails as if the right to it were missing.
    pub(super) fn install() -> Result<(), Error> {
        let allowed: BTreeMap<i64, Vec<_>> = CALLS.iter().map(|call| (*call, Vec::new())).collect();
        let refused = SeccompAction::Errno(libc::EPERM.unsigned_abs());
        let arch = ARCH.try_into()?;
        let filter = SeccompFilter::new(allowed, refused, SeccompAction::Allow, arch)?;
        let program: BpfProgram = filter.try_into().map_err(|error: BackendError| Error::from(error))?;
        apply_filter(&program)
    }
}
