<#-- In the place of Allure's own page, which would load a script from an outside host. -->
<!DOCTYPE html>
<html dir="ltr" lang="${reportLanguage!"en"}">
<head>
    <meta charset="utf-8">
    <title>${reportName}</title>
    <link rel="icon" href="${faviconUrl}">
    <#list stylesUrls as url>
    <link rel="stylesheet" href="${url}">
    </#list>
</head>
<body>
    <p id="unserved" hidden style="margin:0;padding:1em;background:#ffd76a;color:#222">
        Opened as a file, this page may not read the files beside it. Serve its folder, for example with
        <code>python3 -m http.server -d allure-report</code>, and open <code>localhost:8000</code>.
    </p>
    <script>document.getElementById("unserved").hidden = location.protocol !== "file:";</script>
    <div id="alert"></div>
    <div id="content"><span class="spinner"><span class="spinner__circle"></span></span></div>
    <div id="popup"></div>
    <#list jsUrls as url>
    <script src="${url}"></script>
    </#list>
</body>
</html>
