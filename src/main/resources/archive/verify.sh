#!/bin/sh
# 核对案卷：逐个文件比较 SHA-256，并检查有没有多出的文件。不需要本系统。
cd "$(dirname "$0")" || exit 1
if command -v sha256sum >/dev/null 2>&1; then
    sum="sha256sum"
else
    sum="shasum -a 256"
fi
$sum -c manifest.sha256 || exit 1
extra=$(find . ! -type d ! -path ./manifest.sha256 | sed 's|^\./||' | while IFS= read -r file; do
    cut -c67- manifest.sha256 | grep -qxF -- "$file" || echo "多出：$file"
done)
if [ -n "$extra" ]; then
    echo "$extra"
    exit 1
fi
echo "核对一致，共 $(grep -c . manifest.sha256) 个文件。"
echo "请把清单的 SHA-256 与办案机关出具的记录比较："
$sum manifest.sha256
