ui-skip-to-content = Skip to the content
