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
    <div id="alert"></div>
    <div id="content"><span class="spinner"><span class="spinner__circle"></span></span></div>
    <div id="popup"></div>
    <#list jsUrls as url>
    <script src="${url}"></script>
    </#list>
</body>
</html>
