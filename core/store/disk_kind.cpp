// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk_kind.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

namespace caseseal::store {

namespace {

// linux/magic.h and the file systems' own sources
constexpr std::array<std::uint64_t, 11> kNetworkMagics = {
    0x6969,     // NFS
    0x517b,     // SMB
    0xfe534d42, // SMB2
    0xff534d42, // CIFS
    0x01021997, // 9P
    0x5346414f, // AFS
    0x6b414653, // kAFS
    0x73757245, // Coda
    0x00c36400, // Ceph
    0x7461636f, // OCFS2
    0x0bd00bd0, // Lustre
};
constexpr std::array<std::string_view, 14> kNetworkNames = {
    "nfs",       "nfs4",           "cifs",           "smb3",           "9p",
    "afs",       "ceph",           "fuse.sshfs",     "fuse.davfs",     "fuse.rclone",
    "fuse.s3fs", "fuse.glusterfs", "fuse.curlftpfs", "fuse.gvfsd-fuse"};

/// The type of the mount that the device number belongs to, empty where it is not listed.
std::string mountName(dev_t device) {
    const std::string wanted = std::to_string(major(device)) + ":" + std::to_string(minor(device));
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream fields(line);
        std::string id, parent, number, field;
        fields >> id >> parent >> number;
        if (number != wanted)
            continue;
        while (fields >> field && field != "-") {
        }
        fields >> field;
        return field;
    }
    return {};
}

} // namespace

bool isNetworkDisk(std::uint64_t magic, std::string_view name) {
    return std::find(kNetworkMagics.begin(), kNetworkMagics.end(), magic) != kNetworkMagics.end() ||
           std::find(kNetworkNames.begin(), kNetworkNames.end(), name) != kNetworkNames.end();
}

base::Result<void> checkLocalDisk(const std::filesystem::path& folder) {
    struct statfs disk {};
    struct stat info {};
    if (::statfs(folder.c_str(), &disk) != 0 || ::stat(folder.c_str(), &info) != 0)
        return base::machineFailed("Cannot look at " + folder.string() + ": " + std::strerror(errno) + ".");
    const auto magic = static_cast<std::uint64_t>(disk.f_type) & 0xffffffffu;
    if (!isNetworkDisk(magic, mountName(info.st_dev)))
        return {};
    return base::refused(folder.string() +
                         " lies on a network disk, where a save cannot be kept safe against power loss "
                         "or a second machine. Keep the trial on a disk of this computer.");
}

} // namespace caseseal::store
