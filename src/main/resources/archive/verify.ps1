# 核对案卷：逐个文件比较 SHA-256，并检查有没有多出的文件。不需要本系统。
# 在本文件夹中运行：powershell -ExecutionPolicy Bypass -File verify.ps1
$ErrorActionPreference = 'Stop'
$bad = 0
$listed = 0
$manifest = Join-Path $PSScriptRoot 'manifest.sha256'
foreach ($line in [System.IO.File]::ReadAllLines($manifest, [System.Text.Encoding]::UTF8)) {
    if ($line -notmatch '^([0-9a-f]{64})  (.+)$') { continue }
    $expected = $Matches[1]
    $name = $Matches[2]
    $listed++
    $path = Join-Path $PSScriptRoot $name
    if (-not (Test-Path -LiteralPath $path)) {
        Write-Host "缺少：$name"
        $bad++
        continue
    }
    $actual = (Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash.ToLowerInvariant()
    if ($actual -ne $expected) {
        Write-Host "不一致：$name"
        $bad++
    }
}
$found = @(Get-ChildItem -LiteralPath $PSScriptRoot -Recurse -File | Where-Object { $_.FullName -ne $manifest }).Count
if ($found -ne $listed) {
    Write-Host "文件夹中有 $found 个文件，目录中列有 $listed 个。"
    $bad++
}
if ($bad -gt 0) { exit 1 }
Write-Host "核对一致，共 $listed 个文件。"
