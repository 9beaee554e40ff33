#!/bin/sh
# 核对案卷：逐个文件比较 SHA-256，并检查有没有多出的文件。不需要本系统。
cd "$(dirname "$0")" || exit 1
if command -v sha256sum >/dev/null 2>&1; then
    sha256sum -c manifest.sha256 || exit 1
else
    shasum -a 256 -c manifest.sha256 || exit 1
fi
listed=$(grep -c . manifest.sha256)
found=$(find . -type f ! -name manifest.sha256 | wc -l)
if [ "$listed" -ne "$found" ]; then
    echo "文件夹中有 $found 个文件，目录中列有 $listed 个：有多出的文件。"
    exit 1
fi
echo "核对一致，共 $listed 个文件。"
