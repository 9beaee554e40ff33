package cn.kuanyan.document;

import org.springframework.data.jpa.repository.JpaRepository;

interface ShippedTemplateRepository extends JpaRepository<ShippedTemplate, String> {}
