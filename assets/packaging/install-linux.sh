#!/usr/bin/env bash
# Installs a built Joba for one user (or into another prefix): program, icons, desktop entry, file type, licences.
#
#   install-linux.sh [--prefix DIR] [BINARY]
#
# Default prefix: ~/.local. Default binary: target/release/joba of this repository (make it with `cargo build --release`).
# --uninstall takes the same files away again.
set -euo pipefail

readonly ID=kz.joba.Joba
readonly SIZES=(16 24 32 48 64 128 256 512)

repo=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
prefix=${HOME:-}/.local
binary=$repo/target/release/joba
is_removing=false

usage() {
    echo "usage: install-linux.sh [--prefix DIR] [--uninstall] [BINARY]"
}

while (($# > 0)); do
    case $1 in
    --prefix)
        if (($# < 2)) || [[ -z $2 ]]; then
            usage >&2
            exit 2
        fi
        prefix=$2
        shift
        ;;
    --prefix=?*) prefix=${1#--prefix=} ;;
    --uninstall) is_removing=true ;;
    -h | --help)
        usage
        exit 0
        ;;
    -*)
        usage >&2
        exit 2
        ;;
    *) binary=$1 ;;
    esac
    shift
done

[[ $prefix == /* ]] || prefix=$PWD/$prefix
share=$prefix/share
icons=$share/icons/hicolor

# The databases by which a desktop finds programs, file types and icons. A desktop without one of these tools needs none.
refresh() {
    if [[ -d $share/applications ]] && command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$share/applications" || true
    fi
    if [[ -d $share/mime/packages ]] && command -v update-mime-database >/dev/null; then
        update-mime-database "$share/mime" || true
    fi
    if [[ -f $icons/index.theme ]] && command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -f "$icons" || true
    fi
}

if $is_removing; then
    rm -f -- "$prefix/bin/joba" \
        "$share/applications/$ID.desktop" \
        "$share/mime/packages/$ID.xml" \
        "$share/metainfo/$ID.metainfo.xml" \
        "$icons/scalable/apps/$ID.svg"
    for size in "${SIZES[@]}"; do
        rm -f -- "$icons/${size}x$size/apps/$ID.png"
    done
    rm -rf -- "$share/doc/joba"
    refresh
    echo "Joba was taken out of $prefix"
    exit 0
fi

if [[ ! -f $binary || ! -x $binary ]]; then
    echo "There is no program at $binary; build it with: cargo build --release" >&2
    exit 1
fi

install -D -m 755 -- "$binary" "$prefix/bin/joba"
install -D -m 644 -- "$repo/assets/icon/joba.svg" "$icons/scalable/apps/$ID.svg"
for size in "${SIZES[@]}"; do
    install -D -m 644 -- "$repo/assets/icon/joba-$size.png" "$icons/${size}x$size/apps/$ID.png"
done
install -D -m 644 -- "$repo/assets/packaging/$ID.desktop" "$share/applications/$ID.desktop"
# Many desktops do not look into ~/.local/bin: name the whole path, unless it has letters that a desktop entry must escape.
if [[ $prefix =~ ^[A-Za-z0-9/._\ -]+$ ]]; then
    sed -i "s|^Exec=joba |Exec=\"$prefix/bin/joba\" |" "$share/applications/$ID.desktop"
fi
install -D -m 644 -- "$repo/assets/packaging/$ID.xml" "$share/mime/packages/$ID.xml"
install -D -m 644 -- "$repo/assets/packaging/$ID.metainfo.xml" "$share/metainfo/$ID.metainfo.xml"
for file in "$repo"/LICENSE "$repo"/assets/{fonts,i18n}/LICENSE-*.txt "$repo"/assets/map/ATTRIBUTION.md; do
    install -D -m 644 -- "$file" "$share/doc/joba/${file##*/}"
done
refresh

echo "Joba was installed in $prefix"
case :${PATH:-}: in
*:"$prefix/bin":*) ;;
*) echo "$prefix/bin is not in PATH: the shell will not find joba before it is." ;;
esac
