// In this order: the library's rules first, ours over them.
import '@mantine/core/styles.layer.css'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import './global.css'
