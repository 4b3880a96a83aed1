import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "@mantine/spotlight/styles.css";
import "./theme/global.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { startWords } from "./i18n/start-words.js";

await startWords();
const place = document.getElementById("portal");
if (place !== null) createRoot(place).render(<App />);
