/** PDF/A of a Word document for archive and printing, by LibreOffice and with fonts of the product's own. */
@org.springframework.modulith.NamedInterface("pdf")
package cn.kuanyan.document.pdf;
