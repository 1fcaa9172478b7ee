// What the app is drawn with begins in a turn of its own, before the app: its script holds this too.
import 'react-dom/client'
